package be.jalon.budget;

import be.jalon.values.ArticleCode;
import be.jalon.values.ArticleFormat;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import be.jalon.values.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said of one line by itself, from its text and from what was doubtful when its cell was read. */
final class LineJudge {

    /** Doubts that say why an amount is not known. */
    private static final Set<String> WHY_UNKNOWN = Set.of(
            "budget.unknown",
            "budget.unknownFor",
            "budget.noAmount",
            "budget.ambiguous",
            "budget.range",
            "budget.multiple",
            "budget.perUnit",
            "budget.memo",
            "budget.sign",
            "budget.saving",
            "budget.creditOnly");

    /** Doubts about the article, which are judged here from the article itself. */
    private static final Set<String> ABOUT_ARTICLE = Set.of("budget.kind", "budget.receipt", "budget.articles");

    private final BudgetCell cell;
    private final BudgetLine line;

    LineJudge(BudgetCell cell, BudgetLine line) {
        this.cell = cell;
        this.line = line;
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        List<Doubt> doubts = doubts();
        if (line.unknown()) {
            verdicts.add(amountUnknown(doubts));
        }
        ArticleFormat format = ArticleFormat.of(line);
        format(format).ifPresent(verdicts::add);
        ArticleCode article = line.article();
        if (article != null) {
            article(article, verdicts);
        }
        doubts.stream()
                .filter(doubt -> !line.unknown() || !WHY_UNKNOWN.contains(doubt.code()))
                .map(doubt -> Verdict.of(VerdictKind.READING, doubt))
                .forEach(verdicts::add);
        return verdicts;
    }

    private static Verdict amountUnknown(List<Doubt> doubts) {
        return doubts.stream()
                .filter(doubt -> WHY_UNKNOWN.contains(doubt.code()))
                .findFirst()
                .map(doubt -> Verdict.of(VerdictKind.AMOUNT_UNKNOWN, doubt))
                .orElseGet(() -> Verdict.of(VerdictKind.AMOUNT_UNKNOWN, "amountUnknown"));
    }

    private Optional<Verdict> format(ArticleFormat format) {
        return switch (format) {
            case PLAIN -> Optional.empty();
            case ABSENT -> Optional.of(Verdict.of(VerdictKind.NO_ARTICLE, "noArticle"));
            case NO_DASH -> Optional.of(doubtful("noDash"));
            case NEITHER_BUDGET -> Optional.of(doubtful("neitherBudget"));
            case SEVERAL -> Optional.of(doubtful("several"));
            case UNREADABLE -> Optional.of(Verdict.of(VerdictKind.ARTICLE_FORMAT, "unreadable", line.raw()));
        };
    }

    private Verdict doubtful(String reason) {
        return Verdict.of(VerdictKind.ARTICLE_FORMAT, reason, code(line.article()));
    }

    private static String code(@Nullable ArticleCode article) {
        return article == null ? "" : article.text();
    }

    private void article(ArticleCode article, List<Verdict> verdicts) {
        article.kind()
                .filter(kind -> kind != line.kind())
                .map(kind -> Verdict.of(VerdictKind.WRONG_COLUMN, wrongColumn(kind), article.text()))
                .ifPresent(verdicts::add);
        if (!article.isExpense()) {
            verdicts.add(Verdict.of(VerdictKind.RECEIPT, "receipt", article.text()));
        }
        Integer own = article.year();
        Integer said = line.year();
        if (own != null && said != null && !own.equals(said)) {
            verdicts.add(Verdict.of(VerdictKind.YEARS_DIFFER, "yearsDiffer", own.toString(), said.toString()));
        }
    }

    private static String wrongColumn(BudgetKind own) {
        return own == BudgetKind.ORDINARY ? "ordinaryInExtraordinary" : "extraordinaryInOrdinary";
    }

    /** A doubt about a piece of the cell concerns the lines in that piece, and one about the whole cell the first line. */
    private List<Doubt> doubts() {
        Set<Doubt> mine = new LinkedHashSet<>();
        for (Doubt doubt : cell.doubts()) {
            if (!ABOUT_ARTICLE.contains(doubt.code()) && concerns(doubt)) {
                mine.add(doubt);
            }
        }
        return List.copyOf(mine);
    }

    private boolean concerns(Doubt doubt) {
        if (isOfSomeLine(doubt)) {
            return doubt.raw().equals(line.raw());
        }
        boolean ofPiece = cell.lines().stream().anyMatch(other -> isInside(other, doubt));
        return ofPiece
                ? isInside(line, doubt)
                : cell.lines().isEmpty() || cell.lines().getFirst() == line;
    }

    private boolean isOfSomeLine(Doubt doubt) {
        return cell.lines().stream().anyMatch(other -> other.raw().equals(doubt.raw()));
    }

    private static boolean isInside(BudgetLine line, Doubt doubt) {
        return !line.raw().isEmpty() && doubt.raw().contains(line.raw());
    }
}
