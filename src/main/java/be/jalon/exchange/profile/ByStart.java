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

    private final Function<String, T> left;
    private final T everything;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /**
     * @param left what is left for texts whose folding begins with this
     * @param everything what is left for texts that are too short to tell
     */
    ByStart(Function<String, T> left, T everything) {
        this.left = left;
        this.everything = everything;
    }

    T of(String raw) {
        String start = FoldedText.of(raw.substring(0, Math.min(raw.length(), LOOKED_AT)))
                .text();
        if (start.length() < START) {
            return everything;
        }
        String key = start.substring(0, START);
        T found = known.get(key);
        if (found == null) {
            found = left.apply(key);
            if (known.size() < MOST_STARTS) {
                known.put(key, found);
            }
        }
        return found;
    }

    /**
     * Whether the pattern may match some text that begins with {@code start}. No is certain: the matcher failed without having
     * come to the end, so nothing that follows would have changed that.
     */
    static boolean mayMatch(Pattern pattern, String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.matches() || matcher.hitEnd();
    }
}
