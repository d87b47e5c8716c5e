package be.jalon.exchange.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change to a sheet. All rows and cells are those of the original workbook, whatever the other edits of the list
 * do; an inserted row is not addressed by any edit, it brings its contents and fills along.
 */
public sealed interface SheetEdit {

    /** In {@link InsertRow#fills}: the cell has no fill, though the copied style has one. */
    String NO_FILL = "";

    /** Name of the sheet. */
    String sheet();

    /** Replaces the value (and formula, if any) of a cell and keeps its style. */
    record SetCell(String sheet, CellRef cell, CellContent content) implements SheetEdit {}

    /**
     * Replaces the fill of a cell and keeps the rest of its style.
     *
     * @param argb a key as in {@link RawCell#fill}; null or {@link #NO_FILL} for no fill
     */
    record SetFill(String sheet, CellRef cell, @Nullable String argb) implements SheetEdit {}

    /**
     * Inserts a row before row {@code at}; several at the same place keep the order of the list. The row takes height,
     * outline level, cell styles and the merged blocks within the row from row {@code copyStyleFromRow}.
     *
     * @param contents by column counted from zero
     * @param fills by column; keys as in {@link RawCell#fill} or {@link #NO_FILL}; the other cells keep the copied fill
     */
    record InsertRow(
            String sheet, int at, int copyStyleFromRow, Map<Integer, CellContent> contents, Map<Integer, String> fills)
            implements SheetEdit {
        public InsertRow {
            contents = Map.copyOf(contents);
            fills = Map.copyOf(fills);
        }

        public InsertRow(String sheet, int at, int copyStyleFromRow, Map<Integer, CellContent> contents) {
            this(sheet, at, copyStyleFromRow, contents, Map.of());
        }
    }

    /** Removes a row; the rows below move up. Other edits of cells in that row have no effect. */
    record RemoveRow(String sheet, int row) implements SheetEdit {}
}
