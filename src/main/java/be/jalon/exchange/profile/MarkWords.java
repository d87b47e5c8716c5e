package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import be.jalon.values.Deadline;
import be.jalon.values.Priority;
import be.jalon.values.Sdgs;
import be.jalon.values.StatusText;
import java.util.Optional;

/** Headers that are values: below "En cours" or "Haute" stands a mark where an item is so. */
public final class MarkWords {

    private static final int LONGEST = 40;
    private static final String ANY_YEAR = " 2024";

    private MarkWords() {}

    /** @param ofGoals the header stands below one that announces the goals of sustainable development */
    static Optional<ItemField> field(String header, boolean ofGoals) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        if (isStatus(header)) {
            return Optional.of(ItemField.STATUS);
        }
        Priority priority = Priority.parse(header);
        if (priority.level() != null && priority.doubts().isEmpty()) {
            return Optional.of(ItemField.PRIORITY);
        }
        Sdgs goals = Sdgs.parse(header);
        boolean goal = goals.numbers().size() == 1 && goals.doubts().isEmpty();
        boolean named = ofGoals || !Character.isDigit(header.strip().charAt(0));
        return goal && named ? Optional.of(ItemField.SDGS) : Optional.empty();
    }

    /** Whether a text names a part of a year: "S1", "2e trimestre", "mars". */
    public static boolean isPartOfYear(String text) {
        return isDatedPart(text + ANY_YEAR);
    }

    /** Whether a text names a part of a certain year: "S1 2026". */
    public static boolean isDatedPart(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Deadline deadline = Deadline.parse(text);
        return !deadline.uncertain()
                && switch (deadline.precision()) {
                    case SEMESTER, QUARTER, SEASON, MONTH -> true;
                    case DAY, YEAR, PERIOD, ONGOING, HORIZON, UNKNOWN, NONE -> false;
                };
    }

    /** Whether a text is a word for a state, without any doubt. */
    public static boolean isStatus(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return false;
        }
        StatusText status = StatusText.parse(text);
        return status.status() != null && status.doubts().isEmpty();
    }
}
