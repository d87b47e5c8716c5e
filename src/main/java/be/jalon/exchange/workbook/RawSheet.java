package be.jalon.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet of cells.
 *
 * @param hidden hidden or very hidden
 * @param rows only rows with a value or a fill, in ascending order, each index once
 * @param merges merged blocks that do not overlap
 * @param hiddenColumns true for each hidden column, counted from zero; columns that are shown are absent
 */
public record RawSheet(
        String name, boolean hidden, List<RawRow> rows, List<Merge> merges, Map<Integer, Boolean> hiddenColumns) {

    public RawSheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        hiddenColumns = Map.copyOf(hiddenColumns);
    }

    /** The row with this index counted from zero; empty when nothing is in it. */
    public Optional<RawRow> row(int index) {
        int position = position(index);
        return position < 0 ? Optional.empty() : Optional.of(rows.get(position));
    }

    /** Where the row with this index stands among {@link #rows}; -1 when nothing is in it. */
    public int position(int index) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.get(middle).index();
            if (found == index) {
                return middle;
            }
            if (found < index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The cell at this address; empty when it has neither value nor fill. */
    public Optional<RawCell> cell(CellRef ref) {
        return row(ref.row()).flatMap(row -> row.cell(ref.column()));
    }

    /** The positions of all rows; build them once for many questions. */
    public RowPositions positions() {
        return new RowPositions(rows);
    }

    /** An index of the merged blocks; build it once for many questions. */
    public MergeIndex mergeIndex() {
        return new MergeIndex(merges);
    }
}
