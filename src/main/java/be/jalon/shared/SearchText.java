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
    /** The same as one character: {@link #SPACE} for any white space, {@link #SEVERAL} where it is not one. */
    private static final char[] PLAIN = new char[LATIN];

    /** The offset and the prime of the FNV-1a hash of 64 bits. */
    private static final long START = 0xCBF2_9CE4_8422_2325L;

    private static final long SPREAD = 0x0000_0100_0000_01B3L;

    private static final char SPACE = ' ';
    private static final char SEVERAL = '\uffff';

    static {
        for (char c = 0; c < LATIN; c++) {
            FOLDED[c] = foldLetters(String.valueOf(c)).replace("œ", "oe").replace("æ", "ae");
            char plain = plain(c);
            PLAIN[c] = plain != c ? plain : FOLDED[c].length() == 1 ? FOLDED[c].charAt(0) : SEVERAL;
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

    /** A number that texts which fold to the same have in common, and others hardly ever; never 0. */
    public static long key(String text) {
        long key = START;
        boolean pendingSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < LATIN ? PLAIN[c] : c < FIRST_SIGN || c > LAST_SIGN ? SEVERAL : plain(c);
            if (plain == SPACE) {
                pendingSpace = key != START;
                continue;
            }
            if (plain == SEVERAL) {
                return keyOfFolded(fold(text));
            }
            key = pendingSpace ? with(with(key, SPACE), plain) : with(key, plain);
            pendingSpace = false;
        }
        return key == 0 ? START : key;
    }

    private static long keyOfFolded(String folded) {
        long key = START;
        for (int i = 0; i < folded.length(); i++) {
            key = with(key, folded.charAt(i));
        }
        return key == 0 ? START : key;
    }

    private static long with(long key, char c) {
        return (key ^ c) * SPREAD;
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
        char[] folded = new char[text.length()];
        int length = 0;
        boolean pendingSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < LATIN ? PLAIN[c] : plain(c);
            if (plain == SPACE) {
                pendingSpace = length > 0;
                continue;
            }
            if (plain == SEVERAL) {
                return foldLigatures(text);
            }
            if (pendingSpace) {
                folded[length++] = SPACE;
                pendingSpace = false;
            }
            folded[length++] = plain;
        }
        return new String(folded, 0, length);
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case 'œ', 'æ' -> SEVERAL;
            default -> isSpace(c) ? SPACE : c;
        };
    }

    /** The same for a text in which a character folds to none or several. */
    private static String foldLigatures(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        boolean pendingSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pendingSpace = !folded.isEmpty();
                continue;
            }
            if (pendingSpace) {
                folded.append(SPACE);
                pendingSpace = false;
            }
            append(folded, c);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        char plain = plain(c);
        if (c < LATIN && plain != '\'') {
            folded.append(FOLDED[c]);
        } else {
            folded.append(plain);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
