package be.jalon.exchange.profile;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a title stand in the text of its cell: in {@code Action 1.1. Redynamiser…} the word "Action", the
 * code "1.1" and the title.
 *
 * @param wordEnd where the word of the level ends, 0 when there is none
 * @param code null when the text holds no code
 * @param title without the quotes around it
 */
public record TitleShape(int wordEnd, @Nullable Span code, Span title) implements Serializable {

    /** Points, and white space between them. */
    private static final String AFTER_NUMBER = ". \t\n\u000B\f\r";

    /** The shape of a text that is nothing but a title, perhaps with signs before it. */
    public static TitleShape plain(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isSpace(raw.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(raw.charAt(end - 1))) {
            end--;
        }
        return new TitleShape(0, null, new Span(LeadingSigns.behind(raw, start), end));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public String title(String raw) {
        return title.of(raw);
    }

    public String code(String raw) {
        return code == null ? "" : code.of(raw);
    }

    /** {@code raw} with another title in the same place. */
    public String withTitle(String raw, String text) {
        return replace(raw, title, text);
    }

    /** {@code raw} with another title and another code; the words and the punctuation around them stay. */
    public String with(String raw, String newCode, String newTitle) {
        if (code == null) {
            String titled = withTitle(raw, newTitle);
            return newCode.isEmpty() ? titled : insertCode(titled, newCode);
        }
        Span gone = newCode.isEmpty() ? withPunctuation(raw, code) : code;
        return code.start() < title.start()
                ? replace(withTitle(raw, newTitle), gone, newCode)
                : withTitle(replace(raw, gone, newCode), newTitle);
    }

    private String insertCode(String text, String newCode) {
        String head = text.substring(0, wordEnd);
        return wordEnd > 0 ? head + " " + newCode + text.substring(wordEnd) : newCode + ". " + text.stripLeading();
    }

    /** With the code goes the space before it, or, where the text begins with it, all that separates it from the title. */
    private Span withPunctuation(String raw, Span span) {
        int start = span.start();
        int end = span.end();
        if (start == 0 && end <= title.start()) {
            return new Span(start, startOfQuotes(raw));
        }
        if (end <= title.start() && start > 0 && "[(".indexOf(raw.charAt(start - 1)) >= 0) {
            return new Span(start - 1, startOfQuotes(raw));
        }
        while (start > 0 && (isSpace(raw.charAt(start - 1)) || (start > title.end() && raw.charAt(start - 1) == '('))) {
            start--;
        }
        while (start >= title.end() && end < raw.length() && raw.charAt(end) == ')') {
            end++;
        }
        return new Span(start, end);
    }

    private int startOfQuotes(String raw) {
        int at = title.start();
        while (at > 0 && "«“„\" \u00a0\u202f".indexOf(raw.charAt(at - 1)) >= 0) {
            at--;
        }
        while (at < title.start() && isSpace(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String replace(String raw, Span span, String text) {
        return raw.substring(0, span.start()) + text + raw.substring(span.end());
    }

    /** The number of a code without its letters and last point: "1.4" of "A 1.4"; the whole text where it has no digit. */
    public static String numberOf(String code) {
        String text = code.strip();
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start + 1 && AFTER_NUMBER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start == text.length() ? text : text.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
