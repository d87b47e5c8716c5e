package be.jalon.exchange.profile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left to try on a text that begins like this. Every cell of a long table is asked whether it says a level, a
 * total, an example; nearly none does, and its first characters tell that already.
 */
final class ByStart<T> {

    /** So many folded characters tell most texts from every pattern. */
    private static final int START = 4;

    /** Enough of a text to fold its start. */
    private static final int LOOKED_AT = 16;

    private static final int MOST_STARTS = 10_000;

    /** Stands behind a folded text that is short and known to its end; no folded text has a line break. */
    private static final char END = '\n';

    private final Function<Start, T> left;
    private final T everything;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /**
     * @param left what is left for texts with this start
     * @param everything what is left for texts of which too little is known
     */
    ByStart(Function<Start, T> left, T everything) {
        this.left = left;
        this.everything = everything;
    }

    T of(String raw) {
        String start = FoldedText.of(beginning(raw, LOOKED_AT)).text();
        boolean whole = start.length() < START;
        if (whole && raw.length() > LOOKED_AT) {
            return everything;
        }
        String key = whole ? start + END : beginning(start, START);
        T found = known.get(key);
        if (found == null) {
            found = left.apply(new Start(whole ? start : key, whole));
            if (known.size() < MOST_STARTS) {
                known.put(key, found);
            }
        }
        return found;
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
