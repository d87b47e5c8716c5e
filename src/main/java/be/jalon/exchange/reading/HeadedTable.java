package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.RawRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table whose columns are to be known: its header, the rows below it and what they hold column by column. */
final class HeadedTable {

    private final SheetGrid grid;
    private final LayoutProfile profile;
    private final HeaderBlock header;
    private final List<RawRow> rows;
    private final Map<Integer, ColumnStats> stats = new HashMap<>();

    /** @param rows those below the header */
    HeadedTable(SheetGrid grid, LayoutProfile profile, HeaderBlock header, List<RawRow> rows) {
        this.grid = grid;
        this.profile = profile;
        this.header = header;
        this.rows = List.copyOf(rows);
    }

    SheetGrid grid() {
        return grid;
    }

    LayoutProfile profile() {
        return profile;
    }

    HeaderBlock header() {
        return header;
    }

    List<RawRow> rows() {
        return rows;
    }

    ColumnStats stats(int column) {
        return stats.computeIfAbsent(column, number -> ColumnStats.of(grid, rows, number));
    }

    String headerOf(int column) {
        return header.column(column).map(HeaderBlock.Column::header).orElse("");
    }

    /** Where the header of a column stands, or the sheet. */
    String address(int column) {
        return header.column(column)
                .map(HeaderBlock.Column::cell)
                .map(grid::address)
                .orElse(grid.name());
    }
}
