package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the columns beside the header of the titles in which titles stand too, indented by level. */
final class TitleColumns {

    private final SheetGrid grid;
    private final HeaderBlock header;
    private final List<RawRow> rows;
    private final LevelGrammar grammar;

    TitleColumns(HeadedTable table) {
        this.grid = table.grid();
        this.header = table.header();
        this.rows = table.rows();
        this.grammar = table.profile().levels();
    }

    /**
     * The zone of the titles.
     *
     * @param title the column whose header names the titles
     * @param used columns that hold something else (or the titles)
     */
    ColumnMap.Zone zone(int title, Set<Integer> used) {
        int first = title;
        int last = title;
        CellRef anchor = headerCell(title);
        Merge merged = grid.merge(anchor).orElse(new Merge(anchor, anchor));
        while (last < merged.last().column() && !used.contains(last + 1)) {
            last++;
        }
        while (first > 0 && isFree(first - 1, used)) {
            first--;
        }
        int beyond = header.lastHeadedColumn();
        while (last + 1 < beyond && isFree(last + 1, used)) {
            last++;
        }
        return new ColumnMap.Zone(first, last, main(first, last, title));
    }

    private CellRef headerCell(int column) {
        return header.column(column)
                .map(HeaderBlock.Column::cell)
                .orElse(new CellRef(Math.max(0, header.lastRow()), column));
    }

    private boolean isFree(int column, Set<Integer> used) {
        return !used.contains(column)
                && header.column(column)
                        .filter(known -> known.isHeaded() || known.fixed())
                        .isEmpty();
    }

    /** The column with the most texts that are neither headings by their words nor merged beyond the zone. */
    private int main(int first, int last, int title) {
        if (first == last) {
            return first;
        }
        Map<Integer, Integer> texts = new HashMap<>();
        for (RawRow row : rows) {
            row.cells().stream()
                    .filter(SheetGrid::isWritten)
                    .filter(cell -> cell.column() >= first && cell.column() <= last)
                    .filter(cell -> isActionLike(cell, last))
                    .forEach(cell -> texts.merge(cell.column(), 1, Integer::sum));
        }
        int best = title;
        for (int column = first; column <= last; column++) {
            if (texts.getOrDefault(column, 0) > texts.getOrDefault(best, 0)) {
                best = column;
            }
        }
        return best;
    }

    private boolean isActionLike(RawCell cell, int last) {
        boolean wide = grid.lastOf(cell.ref()).column() > last;
        if (wide || LevelGrammar.isCode(cell.text())) {
            return false;
        }
        return grammar.match(cell.text())
                .filter(match -> match.level().isHeading())
                .isEmpty();
    }
}
