package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelWords;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.List;
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
 * @param levels the cells of each level's columns that are written, through blocks merged down, from the widest level
 * @param type what the column of levels says, null when it says nothing that we know
 * @param path the cell that names the items above, null when there is none
 * @param said the level by the words of the title, else by the letters of the code; null when they say none
 * @param ignored whether a cell says that the row is no item, but a total
 */
record RowReading(
        RawRow row,
        List<RawCell> written,
        @Nullable ZoneReading zone,
        boolean continued,
        boolean wide,
        Set<ItemField> fields,
        @Nullable RawCell code,
        List<LevelCells> levels,
        LevelWords.@Nullable Word type,
        @Nullable RawCell path,
        @Nullable ItemLevel said,
        boolean ignored) {

    /** What the columns of one level hold in this row; at least one of both is written. */
    record LevelCells(
            ColumnMap.LevelColumn column,
            @Nullable RawCell title,
            @Nullable RawCell code) {
        boolean isSubAction() {
            return column.level() == ItemLevel.SUB_ACTION;
        }

        /** Whether it is written in this row, not merged down from above. */
        boolean isOf(int row) {
            return (title != null && title.row() == row) || (code != null && code.row() == row);
        }
    }

    int index() {
        return row.index();
    }

    String firstText() {
        return written.getFirst().text();
    }

    /** Whether anything but a title and a code is said in this row. */
    boolean hasFields() {
        return fields.size() > (fields.contains(ItemField.CODE) ? 1 : 0);
    }

    /** Whether anything at all stands beside title and code, in a column that we know or not. */
    boolean saysMore() {
        return hasFields() || !written.stream().allMatch(this::isTitleOrCode);
    }

    private boolean isTitleOrCode(RawCell cell) {
        boolean ofZone = zone != null && (cell == zone.title() || cell == zone.code());
        return ofZone
                || cell == code
                || cell == path
                || levels.stream().anyMatch(cells -> cell == cells.title() || cell == cells.code());
    }

    boolean hasCode() {
        return code != null;
    }

    boolean hasSubAction() {
        return !levels.isEmpty() && levels.stream().anyMatch(LevelCells::isSubAction);
    }

    /** The code wherever it is written: its own column first. */
    String codeText() {
        if (code != null) {
            return LevelGrammar.withoutBrackets(code.text().strip());
        }
        return zone == null ? "" : zone.codeText();
    }
}
