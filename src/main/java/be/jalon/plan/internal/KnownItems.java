package be.jalon.plan.internal;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemReader;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes items without reading them, in gestures on a plan of which the shared snapshot tells everything. Should an item not
 * be at the version that the snapshot tells, nothing is written and the snapshot is forgotten: a second try reads the item.
 */
@Component
class KnownItems {

    private final ItemTable items;
    private final SnapshotCache snapshots;

    KnownItems(ItemTable items, SnapshotCache snapshots) {
        this.items = items;
        this.snapshots = snapshots;
    }

    /**
     * Writes a text and clears the question that it answers. Takes two statements.
     *
     * @throws IllegalArgumentException when the text is longer than {@link ItemField#MAX_LENGTH}
     * @throws OptimisticLockingFailureException when the item is not as the row says
     */
    ItemRow settle(PlanDesk.OnRow opened, ItemField field, String text) {
        ItemRow row = opened.row();
        Map<ItemField, PendingMark> left = new EnumMap<>(ItemField.class);
        left.putAll(row.pending());
        left.remove(field);
        ItemRow settled = write(opened, row.texts().with(field, text), left);
        requireOne(items.lift(row.id().value(), field.name()), opened);
        return settled;
    }

    /**
     * Writes texts. Takes one statement.
     *
     * @throws IllegalArgumentException when a text is longer than {@link ItemField#MAX_LENGTH}
     * @throws OptimisticLockingFailureException when the item is not as the row says
     */
    ItemRow rewrite(PlanDesk.OnRow opened, FieldTexts texts) {
        return write(opened, texts, opened.row().pending());
    }

    private ItemRow write(PlanDesk.OnRow opened, FieldTexts texts, Map<ItemField, PendingMark> pending) {
        ItemRow row = opened.row();
        Touch touch = opened.gesture().touch();
        FieldColumns columns = new FieldColumns(texts);
        requireOne(items.rewrite(row.id().value(), row.version(), columns, touch.who(), touch.at()), opened);
        ItemRow written = row(opened.gesture(), row, texts, pending);
        opened.gesture().rewritten(written);
        return written;
    }

    private void requireOne(int written, PlanDesk.OnRow opened) {
        if (written != 1) {
            snapshots.forget(opened.gesture().header().id());
            throw new OptimisticLockingFailureException(
                    "The snapshot is not what is stored: " + opened.row().id());
        }
    }

    private static ItemRow row(Gesture gesture, ItemRow row, FieldTexts texts, Map<ItemField, PendingMark> pending) {
        return new ItemRow(
                row.id(),
                row.parent(),
                row.level(),
                row.position(),
                row.depth(),
                row.version() + 1,
                texts,
                pending,
                row.extras(),
                row.doubts(),
                gesture.touch().who(),
                gesture.touch().at(),
                new ItemReader(gesture.header().period().orElse(null)).read(texts));
    }
}
