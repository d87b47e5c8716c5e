package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table before its level is decided.
 *
 * @param written its visible written cells
 * @param zone null when its title columns are empty
 * @param continued the title above is merged down over this row
 * @param wide the title is merged beyond the title columns, as headings are
 * @param fields fields with a text of their own in this row (not merged down from above)
 * @param code the cell of the code column, null when nothing is written there in this row
 * @param levels the cell of each level column that is written, through blocks merged down, from left to right
 */
record RowReading(
        RawRow row,
        List<RawCell> written,
        @Nullable ZoneReading zone,
        boolean continued,
        boolean wide,
        Set<ItemField> fields,
        @Nullable RawCell code,
        Map<ItemLevel, RawCell> levels) {

    int index() {
        return row.index();
    }

    /** Whether anything but a title and a code is said in this row. */
    boolean hasFields() {
        return fields.stream().anyMatch(field -> field != ItemField.CODE);
    }

    boolean hasCode() {
        return code != null;
    }

    /** The code wherever it is written: its own column first. */
    String codeText() {
        if (code != null) {
            return code.text().strip();
        }
        return zone == null ? "" : zone.codeText();
    }
}
