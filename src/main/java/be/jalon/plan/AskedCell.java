package be.jalon.plan;

import java.io.Serializable;
import java.util.Optional;

/**
 * A field that awaits the Collège, as somebody saw it who is about to answer.
 *
 * @param text the text of the field then
 * @param mark the question then
 */
public record AskedCell(ItemId item, ItemField field, String text, PendingMark mark) implements Serializable {

    /** The field as the row shows it; empty when it awaits nobody. */
    public static Optional<AskedCell> of(ItemRow row, ItemField field) {
        return Optional.ofNullable(row.pending().get(field))
                .map(mark -> new AskedCell(row.id(), field, row.text(field), mark));
    }
}
