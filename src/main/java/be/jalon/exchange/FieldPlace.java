package be.jalon.exchange;

import be.jalon.plan.ItemField;
import java.io.Serializable;

/**
 * A field of an item that a file holds.
 *
 * @param item id of the item in the reading of the file, see {@link be.jalon.exchange.reading.DraftItem}
 */
public record FieldPlace(int item, ItemField field) implements Serializable {}
