package be.jalon.values;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the article of a budget line is written, as far as that leaves a question. */
public enum ArticleFormat {
    /** The line names no article and holds nothing that looks like one. */
    ABSENT,
    /** As the chart of accounts writes it: {@code 840/731-53}. */
    PLAIN,
    /** Without the dash: {@code 840/73153}. */
    NO_DASH,
    /** The suffix is 00 or 99, which belongs to neither budget. */
    NEITHER_BUDGET,
    /** The line names several articles; only the first one counts. */
    SEVERAL,
    /** Figures that look like an article and are none: a digit too many or too few, another sign between the parts. */
    UNREADABLE;

    private static final Pattern ARTICLE =
            Pattern.compile(ArticleCode.PATTERN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Article 60" alone is a contract of employment. A date never has a slash and a dash. */
    private static final Pattern NEARLY = Pattern.compile(
            "(?<!\\p{L})art(?:icles?|\\.)?(?:\\s?budg\\p{L}*)?\\s?(?:n[°ºo.]\\s?)?:?\\s?\\d{3,6}\\s?[/.,-]\\s?\\d{2,}"
                    + "|(?<![\\d/.,+-])(?!0)\\d{2,6}\\s?/\\s?\\d{2,4}\\s?[-–]\\s?\\d{1,3}(?![\\d–-])"
                    + "|(?<![\\d/.,+-])\\d{3,5}-\\d{3}-\\d{2}(?![\\d-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Looks at the raw text of a line that was read from a budget cell. */
    public static ArticleFormat of(BudgetLine line) {
        ArticleCode article = line.article();
        if (article == null) {
            return looksLikeOne(line.raw()) ? UNREADABLE : ABSENT;
        }
        return written(article, CellText.oneLine(CellText.plain(line.raw())));
    }

    /** Most lines without an article hold none of the signs of one: the pattern is for the others. */
    private static boolean looksLikeOne(String raw) {
        return (raw.indexOf('/') >= 0 || raw.indexOf('-') >= 0 || raw.indexOf('.') >= 0 || raw.indexOf(',') >= 0)
                && NEARLY.matcher(CellText.oneLine(CellText.plain(raw))).find();
    }

    private static ArticleFormat written(ArticleCode article, String text) {
        Set<String> codes = new HashSet<>();
        boolean compact = false;
        Matcher match = ARTICLE.matcher(text);
        while (match.find()) {
            codes.add(ArticleCode.of(match).text());
            compact |= match.group("compact") != null;
        }
        if (codes.size() > 1) {
            return SEVERAL;
        }
        if (article.kind().isEmpty()) {
            return NEITHER_BUDGET;
        }
        return compact ? NO_DASH : PLAIN;
    }
}
