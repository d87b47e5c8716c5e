package be.jalon.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What short texts mean, by a reading that depends on nothing else: in a long table most cells say what others have said.
 * It remembers a fixed number of texts, a newer one in the place of an older one unless the place beside is free, and can be
 * asked by several threads at once. Longer texts seldom come twice; they are read each time.
 */
public final class Remembered<T> {

    private static final int LONGEST = 64;
    /** A power of two. */
    private static final int PLACES = 4_096;

    private record Known<T>(String text, T meaning) {}

    private final Function<String, T> reading;
    private final @Nullable Known<T>[] known;

    /** @param reading the same text always has the same meaning, which nobody changes */
    @SuppressWarnings("unchecked")
    public Remembered(Function<String, T> reading) {
        this.reading = reading;
        this.known = (Known<T>[]) new Known<?>[PLACES];
    }

    /** The meaning of a text. */
    public T of(String text) {
        if (text.length() > LONGEST) {
            return reading.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        Known<T> last = known[place];
        if (last != null && last.text().equals(text)) {
            return last.meaning();
        }
        Known<T> before = known[place ^ 1];
        if (before != null && before.text().equals(text)) {
            return before.meaning();
        }
        T meaning = reading.apply(text);
        known[last == null || before != null ? place : place ^ 1] = new Known<>(text, meaning);
        return meaning;
    }
}
