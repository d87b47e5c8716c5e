package be.jalon.values;

import java.util.List;

/**
 * The Sustainable Development Goals (ODD) that a cell names.
 *
 * @param raw the cell as written
 * @param numbers from 1 to 17, ascending, without doubles; a target such as 3.1 counts for its goal
 * @param doubts what was not understood with certainty
 */
public record Sdgs(String raw, List<Integer> numbers, List<Doubt> doubts) {

    public Sdgs {
        numbers = List.copyOf(numbers);
        doubts = List.copyOf(doubts);
    }

    /** Reads a cell: numbers, targets and the official French names. */
    public static Sdgs parse(String raw) {
        return switch (Presence.of(raw)) {
            case EMPTY, NONE -> new Sdgs(raw, List.of(), List.of());
            case UNKNOWN -> new Sdgs(raw, List.of(), List.of(Doubt.about("sdgs.unknown", raw)));
            case STATED -> new SdgReader(raw).read();
        };
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }
}
