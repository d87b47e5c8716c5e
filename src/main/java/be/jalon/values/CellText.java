package be.jalon.values;

import java.util.regex.Matcher;

/** The text of a cell made ready for reading, character for character, so that positions hold in the original. */
final class CellText {

    /** Longer texts are kept whole, but only their beginning is interpreted. */
    static final int LONGEST = 2_000;

    private static final String JOINTS = ":;,=•*+&/|–—-";

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
            case '−' -> '-';
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' ? ' ' : c;
        };
    }

    /** The same text on one line with single spaces, without space at either end. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == ' ' ? line.substring(0, end - 1) : line.toString();
    }

    /** The text without the bullets, colons and other joints at its two ends; a full stop at the end stays. */
    static String trimJoints(String text) {
        int start = leadingJoints(text);
        int end = text.length();
        while (end > start && isJoint(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** How many characters {@link #trimJoints} takes from the beginning. */
    static int leadingJoints(String text) {
        int start = 0;
        while (start < text.length() && (isJoint(text.charAt(start)) || text.charAt(start) == '.')) {
            start++;
        }
        return start;
    }

    private static boolean isJoint(char c) {
        return Character.isWhitespace(c) || JOINTS.indexOf(c) >= 0;
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
