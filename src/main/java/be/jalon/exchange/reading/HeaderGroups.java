package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderVocabulary;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import java.util.Optional;

/** Finds headers that stand over several columns, merged over them or not. */
final class HeaderGroups {

    private final SheetGrid grid;
    private final HeaderVocabulary words;
    private final HeaderRows rows;

    HeaderGroups(SheetGrid grid, HeaderVocabulary words, HeaderRows rows) {
        this.grid = grid;
        this.words = words;
        this.rows = rows;
    }

    /** How many stand in these rows; they stand above the others, so the last row has none. */
    int count(int firstRow, int lastRow) {
        int groups = 0;
        for (int row = firstRow; row < lastRow; row++) {
            for (RawCell cell : rows.written(row)) {
                groups += words.isGroup(cell.text()) || isOverSeveral(cell, lastRow) ? 1 : 0;
            }
        }
        return groups;
    }

    /** The columns below it have headers of their own. */
    private boolean isOverSeveral(RawCell cell, int lastRow) {
        CellRef last = lastBelow(cell);
        int below = last.row() + 1;
        if (last.column() == cell.column() || below > lastRow || isTitle(cell, last, below)) {
            return false;
        }
        return rows.written(below).stream()
                        .filter(other -> isBetween(other, cell.ref(), last))
                        .count()
                > 1;
    }

    /** Alone in its row, and over the whole width, stands the title of the table. */
    private boolean isTitle(RawCell cell, CellRef last, int below) {
        return rows.written(cell.row()).size() == 1
                && rows.written(below).stream().allMatch(other -> isBetween(other, cell.ref(), last));
    }

    private static boolean isBetween(RawCell cell, CellRef first, CellRef last) {
        int column = cell.column();
        return column >= first.column() && column <= last.column();
    }

    /** Where the header ends: with its merged block, or before the next text of its row. */
    private CellRef lastBelow(RawCell cell) {
        if (grid.merge(cell.ref()).isPresent()) {
            return grid.lastOf(cell.ref());
        }
        int row = cell.row();
        int next = rows.written(row).stream()
                .mapToInt(other -> other.column())
                .filter(column -> column > cell.column())
                .min()
                .orElse(rows.lastColumn(row, row + 1) + 1);
        return new CellRef(row, Math.max(cell.column(), next - 1));
    }

    /** A group's header that nobody merged stands over its first column only; a merged one says itself how far it goes. */
    Optional<String> toTheLeft(int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            CellRef ref = new CellRef(row, left);
            String text = grid.shownText(ref);
            if (!text.isEmpty()) {
                boolean group = words.isGroup(text) || words.isScope(text) || words.headsValues(text);
                return group && grid.merge(ref).isEmpty() ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
