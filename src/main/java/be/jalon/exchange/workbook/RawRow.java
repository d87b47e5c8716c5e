package be.jalon.exchange.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one cell that has a value or a fill.
 *
 * @param index counted from zero
 * @param cells in ascending order of columns, each column once; the other cells of the row are empty
 * @param written whether something is written in each of them
 */
public record RawRow(int index, boolean hidden, List<RawCell> cells, boolean written) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    public RawRow(int index, boolean hidden, List<RawCell> cells) {
        this(index, hidden, cells, areWritten(cells));
    }

    private static boolean areWritten(List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (!cell.isWritten()) {
                return false;
            }
        }
        return true;
    }

    /** The cell of a column counted from zero; empty when it has neither value nor fill. */
    public Optional<RawCell> cell(int column) {
        if (column < cells.size() && cells.get(column).column() == column) {
            // A row without gaps.
            return Optional.of(cells.get(column));
        }
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return Optional.of(cells.get(middle));
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Whether nothing is written in the whole row: it is there for its fills. */
    public boolean isBlank() {
        for (RawCell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
