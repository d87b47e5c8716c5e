package be.jalon.values;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article of the communal budget (règlement général de la comptabilité communale).
 *
 * @param function the function code, 3 to 5 digits
 * @param economic the economic code, {@code 731-53}
 * @param project the number of the extraordinary project, 8 digits
 * @param year the exercice
 */
public record ArticleCode(
        String function,
        String economic,
        @Nullable String project,
        @Nullable Integer year) {

    private static final String WORDS =
            "(?:(?:(?:à|a|de|sur|dans)\\s)?+l['’]\\s?)?+(?:l['’]\\s?)?+art(?:icles?|s?\\.)?+(?:\\s?budg[ée]taires?)?+\\s?(?:n[°ºo.]?+\\s?)?+:?+\\s?";
    /** "2026/421/731-60" begins with the exercice. */
    private static final String YEAR_FIRST = "(?:(?<first>20\\d{2})\\s?/\\s?(?=\\d{3,5}\\s?/))?+";

    private static final String CODE =
            "(?<function>\\d{3,5}+)\\s?/\\s?(?:(?<economic>\\d{3})\\s?[-–]\\s?(?<suffix>\\d{2})(?![-–]?\\d)"
                    + "|(?<compact>(?<!0\\d{2,3}\\s?/\\s?)\\d{5})(?!\\d))";
    private static final String PROJECT =
            "(?:\\s?[:./(,-]?+\\s?(?:(?:n[°ºo.]?+\\s?)?+(?:de\\s)?projet\\s?(?:n[°ºo.]?+)?+\\s?:?+\\s?)?+(?<project>(?:19|20)\\d{6})(?!\\d)\\)?+)?";
    private static final String YEAR = "(?:\\s?[./]\\s?(?<year>20\\d{2})(?!\\d))?";

    /** An article inside a text; a date, a phone number or a longer code is none. */
    static final String PATTERN =
            "(?:(?<articleWord>(?<![\\p{L}\\d])" + WORDS + ")|(?<![\\d/.,+-]))" + YEAR_FIRST + CODE + PROJECT + YEAR;

    private static final Pattern WHOLE =
            Pattern.compile("\\(?\\s*+" + PATTERN + "\\s*+\\)?[.,;]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 120;

    /** The article that a whole text names, with or without the word, spaces, a project number and an exercice. */
    public static Optional<ArticleCode> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher match = WHOLE.matcher(CellText.oneLine(CellText.plain(text)));
        return match.matches() ? Optional.of(of(match)) : Optional.empty();
    }

    static ArticleCode of(Matcher match) {
        String compact = CellText.group(match, "compact");
        String economic = compact.isEmpty()
                ? CellText.group(match, "economic") + "-" + CellText.group(match, "suffix")
                : compact.substring(0, 3) + "-" + compact.substring(3);
        String year = CellText.group(match, match.group("first") == null ? "year" : "first");
        return new ArticleCode(
                CellText.group(match, "function"),
                economic,
                match.group("project"),
                year.isEmpty() ? null : Integer.valueOf(year));
    }

    /** Function and economic code, {@code 840/731-53}. */
    public String text() {
        return function + "/" + economic;
    }

    /** Ordinary for suffixes 01 to 50, extraordinary for 51 to 98, empty for the two that belong to neither. */
    public Optional<BudgetKind> kind() {
        int suffix = Integer.parseInt(economic.substring(economic.length() - 2));
        if (suffix >= 1 && suffix <= 50) {
            return Optional.of(BudgetKind.ORDINARY);
        }
        return suffix >= 51 && suffix <= 98 ? Optional.of(BudgetKind.EXTRAORDINARY) : Optional.empty();
    }

    /** Whether the second digit of the economic code is one of expenses (1 to 5); the others are receipts. */
    public boolean isExpense() {
        char digit = economic.charAt(1);
        return digit >= '1' && digit <= '5';
    }
}
