package be.jalon.plan.internal;

import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanId;
import be.jalon.plan.Postponement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes new items by thousands, as {@link PlanItem} and {@link StoredMark} would: a session that keeps each entity and
 * compares it takes longer than the database does. See decision 0023.
 */
@Component
class ItemInsertion {

    private static final int BATCH = 500;

    private static final ItemField[] FIELDS = ItemField.values();

    private static final String ITEM = "insert into plan_item (id, version, plan_id, parent_id, level, position, "
            + Arrays.stream(FIELDS).map(ItemInsertion::column).collect(Collectors.joining(", "))
            + ", extras, doubts, changed_by, changed_at) values (?, 0, ?, ?, ?, ?, "
            + "?, ".repeat(FIELDS.length)
            + "?, ?, ?, ?)";

    private static final String MARK = "insert into pending_mark (item_id, field, reason, question, asked_by, asked_at,"
            + " postponed_on, postponed_reason, postponed_to, postponements) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final ExtrasConverter EXTRAS = new ExtrasConverter();
    private static final DoubtsConverter DOUBTS = new DoubtsConverter();

    private final JdbcTemplate jdbc;

    ItemInsertion(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        jdbc.batchUpdate(ITEM, items, BATCH, (row, taken) -> {
            row.setObject(1, taken.id().value());
            row.setObject(2, plan.value());
            bindPlace(row, taken.place());
            int next = bindContent(row, taken.item());
            row.setString(next, touch.who());
            row.setObject(next + 1, at);
        });
        insertMarks(items);
    }

    private static void bindPlace(PreparedStatement row, Place place) throws SQLException {
        ItemId parent = place.parent();
        row.setObject(3, parent == null ? null : parent.value());
        row.setString(4, place.level().name());
        row.setLong(5, place.position());
    }

    /** The number of the next column. */
    private static int bindContent(PreparedStatement row, IntakeItem item) throws SQLException {
        int column = 6;
        for (ItemField field : FIELDS) {
            row.setString(column++, FieldColumns.stored(item.texts(), field));
        }
        row.setString(column++, EXTRAS.convertToDatabaseColumn(item.extras()));
        row.setString(column++, DOUBTS.convertToDatabaseColumn(item.doubts()));
        return column;
    }

    private void insertMarks(Collection<TakenItem> items) {
        List<Mark> marks = new ArrayList<>();
        items.forEach(
                taken -> taken.item().pending().forEach((field, mark) -> marks.add(new Mark(taken.id(), field, mark))));
        if (!marks.isEmpty()) {
            jdbc.batchUpdate(MARK, marks, BATCH, ItemInsertion::bind);
        }
    }

    private static void bind(PreparedStatement row, Mark marked) throws SQLException {
        PendingMark mark = marked.mark();
        Postponement postponed = mark.postponed();
        row.setObject(1, marked.item().value());
        row.setString(2, marked.field().name());
        row.setString(3, mark.reason().name());
        row.setString(4, mark.question());
        row.setString(5, mark.askedBy());
        row.setObject(6, stored(mark.askedAt()));
        row.setObject(7, postponed == null ? null : postponed.session());
        row.setString(8, postponed == null ? null : postponed.reason());
        row.setObject(9, postponed == null ? null : postponed.next());
        row.setInt(10, postponed == null ? 0 : postponed.times());
    }

    private static OffsetDateTime stored(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
