package be.jalon.exchange.workbook;

import java.math.BigDecimal;

/** What to write into a cell. */
public sealed interface CellContent {

    /** A text, always written as one, whatever it looks like; the empty text leaves the cell without a value. */
    record Text(String text) implements CellContent {}

    /** A number, shown by the format that the cell has. */
    record Numeric(BigDecimal value) implements CellContent {}

    static CellContent text(String text) {
        return new Text(text);
    }

    static CellContent number(BigDecimal value) {
        return new Numeric(value);
    }
}
