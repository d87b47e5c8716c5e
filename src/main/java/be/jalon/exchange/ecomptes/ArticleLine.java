package be.jalon.exchange.ecomptes;

import be.jalon.values.Amount;
import be.jalon.values.ArticleCode;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article of eComptes as the line of a budget cell: {@code 20 000 € (article 840/731-53.2020 "c'est ma ruralité")}.
 * A line is only believed when the budget cell reads from it what the file said.
 *
 * @param kind the column that it belongs to
 * @param text the line
 * @param labelled whether the line holds the article's name too; in some names stand amounts or articles of their own
 */
record ArticleLine(BudgetKind kind, String text, boolean labelled) {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,6})?");

    /**
     * Empty when the article is no expense of a known service, when its code or amount cannot be read, or when its code
     * names another exercice than the article.
     */
    static Optional<ArticleLine> of(XmlNode article) {
        BudgetKind kind = kind(article.text("Service"));
        String code = article.text("CodeArticle");
        Optional<ArticleCode> known = ArticleCode.parse(code);
        BigDecimal amount = amount(article.text("Montant"));
        String year = article.text("Exercice");
        if (kind == null
                || !isExpense(article)
                || amount == null
                || known.filter(read -> agree(read.year(), year)).isEmpty()) {
            return Optional.empty();
        }
        String full = known.get().year() != null || year.isEmpty() ? code : code + "." + year;
        Wanted wanted = new Wanted(kind, known.get(), year, amount);
        String head = Amount.format(amount) + " (article " + full;
        return wanted.labelled(head, article.text("Libelle")).or(() -> wanted.bare(head));
    }

    private static boolean agree(@Nullable Integer inCode, String year) {
        boolean readable = year.isEmpty() || YEAR.matcher(year).matches();
        return readable
                && (inCode == null || year.isEmpty() || inCode.toString().equals(year));
    }

    static boolean isExpense(XmlNode article) {
        return article.text("Type").equals("D");
    }

    static boolean isReceipt(XmlNode article) {
        return article.text("Type").equals("R");
    }

    /** The article in one line, with everything that the file says of it. */
    static String plain(XmlNode article) {
        String name = article.text("Libelle");
        return String.join(
                        " ",
                        article.text("Exercice"),
                        article.text("Service"),
                        article.text("Type"),
                        article.text("CodeArticle"),
                        name.isEmpty() ? "" : "« " + name + " »",
                        ": " + article.text("Montant"))
                .replaceAll("\\s+", " ")
                .strip();
    }

    static @Nullable BudgetKind kind(String service) {
        return switch (service) {
            case "O" -> BudgetKind.ORDINARY;
            case "E" -> BudgetKind.EXTRAORDINARY;
            default -> null;
        };
    }

    private static @Nullable BigDecimal amount(String text) {
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** What must come out when the line is read. */
    private record Wanted(BudgetKind kind, ArticleCode code, String year, BigDecimal amount) {

        Optional<ArticleLine> labelled(String head, String label) {
            String oneLine = label.replaceAll("\\s+", " ");
            String text = oneLine.isEmpty() ? head + ")" : head + " \"" + oneLine + "\")";
            return Optional.of(new ArticleLine(kind, text, true)).filter(line -> says(line.text(), oneLine));
        }

        Optional<ArticleLine> bare(String head) {
            return Optional.of(new ArticleLine(kind, head + ")", false)).filter(line -> says(line.text(), ""));
        }

        private boolean says(String text, String label) {
            List<BudgetLine> lines = BudgetCell.parse(kind, text).lines();
            if (lines.size() != 1) {
                return false;
            }
            BudgetLine line = lines.getFirst();
            return line.amount() != null
                    && line.amount().compareTo(amount) == 0
                    && line.credit() == null
                    && line.article() != null
                    && line.article().text().equals(code.text())
                    && (line.year() == null ? "" : line.year().toString()).equals(expectedYear())
                    && (line.label() == null ? "" : line.label()).equals(label);
        }

        private String expectedYear() {
            return code.year() == null ? year : code.year().toString();
        }
    }
}
