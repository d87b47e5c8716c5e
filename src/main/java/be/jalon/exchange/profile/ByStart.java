package be.jalon.exchange.profile;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left to try on a text that begins like this. Every cell of a long table is asked whether it says a level, a
 * total, an example; nearly none does, and its first characters tell that already.
 */
final class ByStart<T> {

    /** So many folded characters tell most texts from every pattern. */
    private static final int START = 4;

    /** Enough of a text to fold its start. */
    private static final int LOOKED_AT = 16;

    /** So many bits tell the place of a start. */
    private static final int BITS = 12;

    /** Stands behind a folded text that is short and known to its end; no folded text has a line break. */
    private static final char END = '\n';

    /** Odd, with its bits well mixed: the upper bits of a product depend on all of a key, the lower ones do not. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Function<Start, T> left;
    private final T everything;
    /** A newer start takes the place of an older one, unless the place beside is free; several threads may ask at once. */
    private final @Nullable Known<T>[] known;

    private record Known<T>(long key, T left) {}

    /**
     * @param left what is left for texts with this start
     * @param everything what is left for texts of which too little is known
     */
    @SuppressWarnings("unchecked")
    ByStart(Function<Start, T> left, T everything) {
        this.left = left;
        this.everything = everything;
        this.known = (Known<T>[]) new Known<?>[1 << BITS];
    }

    T of(String raw) {
        long key = 0;
        int length = 0;
        boolean space = false;
        int most = Math.min(raw.length(), LOOKED_AT);
        for (int at = 0; at < most && length < START; at++) {
            char c = FoldedText.foldedOf(raw.charAt(at));
            if (FoldedText.isMore(c)) {
                return ofFolded(raw);
            }
            if (c == ' ') {
                space = length > 0;
                continue;
            }
            if (space) {
                key = with(key, ' ', length++);
                space = false;
            }
            if (length < START) {
                key = with(key, c, length++);
            }
        }
        if (length < START && raw.length() > LOOKED_AT) {
            return everything;
        }
        return ofKey(length < START ? with(key, END, length) : key);
    }

    /** As {@link #of}, for a text with rarer characters at its start. */
    private T ofFolded(String raw) {
        String start = FoldedText.fold(beginning(raw, LOOKED_AT));
        boolean whole = start.length() < START;
        if (whole && raw.length() > LOOKED_AT) {
            return everything;
        }
        String text = whole ? start + END : start;
        long key = 0;
        for (int at = 0; at < Math.min(START, text.length()); at++) {
            key = with(key, text.charAt(at), at);
        }
        return ofKey(key);
    }

    private static long with(long key, char c, int at) {
        return key | (long) c << at * Character.SIZE;
    }

    private T ofKey(long key) {
        int place = (int) (key * SPREAD >>> Long.SIZE - BITS);
        Known<T> last = known[place];
        if (last != null && last.key() == key) {
            return last.left();
        }
        Known<T> before = known[place ^ 1];
        if (before != null && before.key() == key) {
            return before.left();
        }
        T found = left.apply(start(key));
        known[last == null || before != null ? place : place ^ 1] = new Known<>(key, found);
        return found;
    }

    private static Start start(long key) {
        StringBuilder text = new StringBuilder(START);
        for (int at = 0; at < START; at++) {
            char c = (char) (key >>> at * Character.SIZE);
            if (c == END) {
                return new Start(text.toString(), true);
            }
            text.append(c);
        }
        // No character is cut in half.
        boolean half = Character.isHighSurrogate(text.charAt(START - 1));
        return new Start(half ? text.substring(0, START - 1) : text.toString(), false);
    }

    /** No character is cut in half. */
    private static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /**
     * What is known of a folded text.
     *
     * @param text its first characters
     * @param whole whether it has no others
     */
    record Start(String text, boolean whole) {

        /**
         * Whether the pattern may match a text with this start. No is certain: where more may follow, the matcher failed
         * without having come to the end, so nothing that follows would have changed that.
         */
        boolean mayMatch(Pattern pattern) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() || (!whole && matcher.hitEnd());
        }
    }
}
