package be.jalon.history.internal;

import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.shared.NeighbouringIds;
import be.jalon.shared.RowInsertion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to the log. Plain SQL: an import tells tens of thousands of changes, none of which is ever changed itself. */
@Component
class ChangeInsertion {

    /** Subjects and origins are labels: their beginnings tell enough. */
    private static final int LONGEST_LABEL = 500;

    private static final List<String> COLUMNS = List.of(
            "id",
            "plan_id",
            "item_id",
            "subject",
            "field",
            "text_before",
            "text_after",
            "origin",
            "who",
            "changed_at",
            "sequence_number");

    private final RowInsertion rows;

    ChangeInsertion(RowInsertion rows) {
        this.rows = rows;
    }

    void insert(Changes gesture) {
        List<Change> changes = gesture.changes();
        if (!changes.isEmpty()) {
            rows.insert("change_entry", COLUMNS, changes, new Row(gesture)::of);
        }
    }

    /** The next row; its number is its place among the changes of the gesture. */
    private static final class Row {
        private final NeighbouringIds ids = new NeighbouringIds();
        private final String who;
        private final OffsetDateTime at;
        private int number;

        Row(Changes gesture) {
            this.who = gesture.who();
            this.at = OffsetDateTime.ofInstant(gesture.at(), ZoneOffset.UTC);
        }

        @Nullable
        Object[] of(Change change) {
            return new @Nullable Object[] {
                ids.next(),
                change.planId(),
                change.itemId(),
                cut(change.subject()),
                change.field(),
                change.before(),
                change.after(),
                cut(change.origin()),
                who,
                at,
                number++
            };
        }

        private static String cut(String label) {
            return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
        }
    }
}
