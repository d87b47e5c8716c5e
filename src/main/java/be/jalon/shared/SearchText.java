package be.jalon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: without case, accents, kinds of apostrophe or kinds of space. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Below this, a letter folds by itself; signs and spaces of the second range have neither case nor accents. */
    private static final int LATIN = 0x250;

    private static final int FIRST_SIGN = 0x2000;
    private static final int LAST_SIGN = 0x20CF;

    /** Every plan is folded whole when it is read: Latin letters are looked up, not normalised each time. */
    private static final String[] FOLDED = new String[LATIN];

    static {
        for (char c = 0; c < LATIN; c++) {
            FOLDED[c] = foldLetters(String.valueOf(c)).replace("œ", "oe").replace("æ", "ae");
        }
    }

    private SearchText() {}

    /**
     * Lower case, without accents, with straight apostrophes and single plain spaces (no-break and narrow spaces and line
     * breaks included), without space at either end. Folding twice gives the same as folding once.
     */
    public static String fold(String text) {
        return foldSpaces(isPlain(text) ? text : foldLetters(text));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LATIN && (c < FIRST_SIGN || c > LAST_SIGN)) {
                return false;
            }
        }
        return true;
    }

    private static String foldLetters(String text) {
        String lower = withoutMarks(text).toLowerCase(Locale.ROOT);
        // Lowering can bring marks back (the dotted capital I), hence the second pass.
        return withoutMarks(lower);
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String foldSpaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean pendingSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pendingSpace = !folded.isEmpty();
                continue;
            }
            if (pendingSpace) {
                folded.append(' ');
                pendingSpace = false;
            }
            append(folded, c);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case '’', '‘', 'ʼ', '`', '´' -> folded.append('\'');
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            default -> {
                if (c < LATIN) {
                    folded.append(FOLDED[c]);
                } else {
                    folded.append(c);
                }
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
