package be.jalon.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell made ready for reading, character for character, so that positions hold in the original. */
final class CellText {

    /** Longer texts are kept whole, but only their beginning is interpreted. */
    static final int LONGEST = 2_000;

    private static final Pattern EDGES =
            Pattern.compile("^[\\s:;,.=•*+&/|–—-]++|[\\s:;,=•*+&/|–—-]++$");
    private static final Pattern SPACES = Pattern.compile("\\s++");

    private CellText() {}

    /** The beginning of the text with plain spaces and line feeds only; same length and positions as the original. */
    static String plain(String raw) {
        int length = Math.min(raw.length(), LONGEST);
        StringBuilder plain = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            plain.append(plain(raw.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\n', '\u2028', '\u2029', '\u0085', '\u000B' -> '\n';
            case '’', '‘', 'ʼ' -> '\'';
            case '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' ? ' ' : c;
        };
    }

    /** The same text on one line with single spaces. */
    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** The text without the bullets, colons and other joints at its two ends. */
    static String trimJoints(String text) {
        String trimmed = text.strip();
        String before;
        do {
            before = trimmed;
            trimmed = EDGES.matcher(trimmed).replaceAll("").strip();
        } while (!trimmed.equals(before));
        return trimmed;
    }

    /** A group of a match, empty when it took no part. */
    static String group(Matcher match, int index) {
        String group = match.group(index);
        return group == null ? "" : group;
    }

    /** A named group of a match, empty when it took no part. */
    static String group(Matcher match, String name) {
        String group = match.group(name);
        return group == null ? "" : group;
    }
}
