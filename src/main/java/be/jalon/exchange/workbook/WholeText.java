package be.jalon.exchange.workbook;

/** Texts without what neither a database nor JSON can hold: the zero character, and halves of surrogate pairs. */
final class WholeText {

    /** Stands for a character that is none. */
    static final char UNKNOWN = '\uFFFD';

    /** The bits that tell both halves of surrogate pairs from all other characters. */
    private static final int SURROGATES = 0xF800;

    private WholeText() {}

    /** The same text where nothing is wrong with it, otherwise one with {@link #UNKNOWN} in the places that are. */
    static String of(String text) {
        int at = firstWrong(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        while (at >= 0) {
            whole.setCharAt(at, UNKNOWN);
            at = firstWrong(text, at + 1);
        }
        return whole.toString();
    }

    private static int firstWrong(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 0 && (c & SURROGATES) != Character.MIN_SURROGATE) {
                continue;
            }
            if (c == 0 || Character.isLowSurrogate(c)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The beginning of a text, at most so many characters, none of them cut in half. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean halved = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, halved ? most - 1 : most);
    }
}
