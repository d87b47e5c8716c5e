package be.jalon.history.internal;

import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.shared.NeighbouringIds;
import be.jalon.shared.RowInsertion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.UUID;
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
            "first_item",
            "last_item",
            "subject",
            "field",
            "text_before",
            "text_after",
            "packed",
            "origin",
            "who",
            "changed_at",
            "sequence_number");

    private final RowInsertion rows;

    ChangeInsertion(RowInsertion rows) {
        this.rows = rows;
    }

    void insert(Changes gesture) {
        List<List<Change>> runs = ChangeRuns.of(gesture.changes());
        if (!runs.isEmpty()) {
            rows.insert("change_entry", COLUMNS, runs, new Row(gesture)::of);
        }
    }

    /** The next row; its number is the place of its first change among those of the gesture. */
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
        Object[] of(List<Change> run) {
            @Nullable Object[] row = run.size() == 1 ? single(run.getFirst()) : packed(run);
            number += run.size();
            return row;
        }

        private @Nullable Object[] single(Change change) {
            return new @Nullable Object[] {
                ids.next(),
                change.planId(),
                change.itemId(),
                null,
                null,
                cut(change.subject()),
                change.field(),
                change.before(),
                change.after(),
                null,
                cut(change.origin()),
                who,
                at,
                number
            };
        }

        private @Nullable Object[] packed(List<Change> run) {
            List<PackedChange> changes = run.stream().map(Row::packed).toList();
            LongSummaryStatistics items =
                    changes.stream().mapToLong(PackedChange::item).summaryStatistics();
            return new @Nullable Object[] {
                ids.next(),
                run.getFirst().planId(),
                NeighbouringIds.common(item(run.getFirst())),
                items.getMin(),
                items.getMax(),
                "",
                "",
                null,
                null,
                PackedChange.packed(changes),
                "",
                who,
                at,
                number
            };
        }

        private static PackedChange packed(Change change) {
            return new PackedChange(
                    NeighbouringIds.own(item(change)),
                    cut(change.subject()),
                    change.field(),
                    change.before(),
                    change.after(),
                    cut(change.origin()));
        }

        private static UUID item(Change change) {
            return Objects.requireNonNull(change.itemId(), "only changes of items are packed");
        }

        private static String cut(String label) {
            return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
        }
    }
}
