package be.jalon.values;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status that a cell states.
 *
 * @param raw the cell as written
 * @param status the status, or null when the cell states none that we know
 * @param doubts what was not understood with certainty
 */
public record StatusText(String raw, @Nullable Status status, List<Doubt> doubts) {

    public StatusText {
        doubts = List.copyOf(doubts);
    }

    /** Reads a cell; an unknown word is never guessed. */
    public static StatusText parse(String raw) {
        return switch (Presence.of(raw)) {
            case EMPTY, NONE -> new StatusText(raw, null, List.of());
            case UNKNOWN -> new StatusText(raw, null, List.of(Doubt.about("status.open", raw)));
            case STATED -> StatusWords.read(raw);
        };
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }
}
