package be.jalon.values;

import java.util.List;

/**
 * The carriers that a cell names: persons, functions, services or bodies.
 *
 * @param raw the cell as written
 * @param names one name each, in the order of the cell, without doubles
 * @param doubts what was not understood with certainty, among which every split that the text does not force
 */
public record PilotNames(String raw, List<String> names, List<Doubt> doubts) {

    public PilotNames {
        names = List.copyOf(names);
        doubts = List.copyOf(doubts);
    }

    /** Reads a cell; every text can be read. */
    public static PilotNames parse(String raw) {
        return switch (Presence.of(raw)) {
            case EMPTY, NONE -> new PilotNames(raw, List.of(), List.of());
            case UNKNOWN -> new PilotNames(raw, List.of(), List.of(Doubt.about("pilots.unknown", raw)));
            case STATED -> new PilotSplitter(raw).read();
        };
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }
}
