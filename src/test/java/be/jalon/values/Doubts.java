package be.jalon.values;

import java.util.List;

/** Reads a text as one kind of value, for the tests that go through all kinds. */
final class Doubts {

    private Doubts() {}

    static List<Doubt> of(char kind, String text) {
        return switch (kind) {
            case 'D' -> Deadline.parse(text).doubts();
            case 'B' -> BudgetCell.parse(BudgetKind.ORDINARY, text).doubts();
            case 'P' -> PilotNames.parse(text).doubts();
            case 'S' -> StatusText.parse(text).doubts();
            case 'G' -> Progress.parse(text).doubts();
            case 'R' -> Priority.parse(text).doubts();
            case 'O' -> Sdgs.parse(text).doubts();
            case 'F' -> Fte.parse(text).doubts();
            default -> throw new IllegalArgumentException("No kind " + kind);
        };
    }
}
