package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;

/** What a column holds. */
public sealed interface HeaderTarget {

    /** A field of the item of the row. */
    record Field(ItemField field) implements HeaderTarget {}

    /** The titles, or only the codes, of the items of one level above (or below) the item of the row. */
    record Level(ItemLevel level) implements HeaderTarget {}

    /** Known, but no field of ours: kept under its header. */
    record Aside() implements HeaderTarget {}

    HeaderTarget TITLE = new Field(ItemField.TITLE);
    HeaderTarget CODE = new Field(ItemField.CODE);
}
