package be.jalon.plan.internal;

import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanId;
import be.jalon.plan.Postponement;
import be.jalon.shared.RowInsertion;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes new items by thousands, as {@link PlanItem} and {@link StoredMark} would: a session that keeps each entity and
 * compares it takes longer than the database does. See decision 0023.
 */
@Component
class ItemInsertion {

    private static final ItemField[] FIELDS = ItemField.values();

    private static final List<String> ITEM = Stream.of(
                    Stream.of("id", "version", "plan_id", "parent_id", "level", "position"),
                    Arrays.stream(FIELDS).map(ItemInsertion::column),
                    Stream.of("extras", "doubts", "changed_by", "changed_at"))
            .flatMap(columns -> columns)
            .toList();

    private static final List<String> MARK = List.of(
            "item_id",
            "field",
            "reason",
            "question",
            "asked_by",
            "asked_at",
            "postponed_on",
            "postponed_reason",
            "postponed_to",
            "postponements");

    private static final ExtrasConverter EXTRAS = new ExtrasConverter();
    private static final DoubtsConverter DOUBTS = new DoubtsConverter();

    private final RowInsertion rows;

    ItemInsertion(RowInsertion rows) {
        this.rows = rows;
    }

    private static String column(ItemField field) {
        return field.key().replace('.', '_');
    }

    private record Mark(ItemId item, ItemField field, PendingMark mark) {}

    /**
     * @param items parents before their children
     * @throws IllegalArgumentException when a text is longer than {@link ItemField#MAX_LENGTH}
     */
    void insert(PlanId plan, Collection<TakenItem> items, Touch touch) {
        OffsetDateTime at = stored(touch.at());
        rows.insert("plan_item", ITEM, items, taken -> item(plan, taken, touch.who(), at));
        List<Mark> marks = new ArrayList<>();
        items.forEach(
                taken -> taken.item().pending().forEach((field, mark) -> marks.add(new Mark(taken.id(), field, mark))));
        rows.insert("pending_mark", MARK, marks, ItemInsertion::mark);
    }

    private static @Nullable Object[] item(PlanId plan, TakenItem taken, String who, OffsetDateTime at) {
        @Nullable Object[] row = new @Nullable Object[ITEM.size()];
        int column = 0;
        Place place = taken.place();
        ItemId parent = place.parent();
        row[column++] = taken.id().value();
        row[column++] = 0L;
        row[column++] = plan.value();
        row[column++] = parent == null ? null : parent.value();
        row[column++] = place.level().name();
        row[column++] = place.position();
        IntakeItem item = taken.item();
        for (ItemField field : FIELDS) {
            row[column++] = FieldColumns.stored(item.texts(), field);
        }
        row[column++] = EXTRAS.convertToDatabaseColumn(item.extras());
        row[column++] = DOUBTS.convertToDatabaseColumn(item.doubts());
        row[column++] = who;
        row[column] = at;
        return row;
    }

    private static @Nullable Object[] mark(Mark marked) {
        PendingMark mark = marked.mark();
        Postponement postponed = mark.postponed();
        return new @Nullable Object[] {
            marked.item().value(),
            marked.field().name(),
            mark.reason().name(),
            mark.question(),
            mark.askedBy(),
            stored(mark.askedAt()),
            postponed == null ? null : postponed.session(),
            postponed == null ? null : postponed.reason(),
            postponed == null ? null : postponed.next(),
            postponed == null ? 0 : postponed.times()
        };
    }

    private static OffsetDateTime stored(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
