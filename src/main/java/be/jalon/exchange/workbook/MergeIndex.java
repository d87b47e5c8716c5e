package be.jalon.exchange.workbook;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers which merged block a cell belongs to, without going through all of them for each cell. A binary tree laid in
 * an array sorted by first row, where each node knows the last row of everything below it.
 */
public final class MergeIndex {

    private final Merge[] sorted;
    private final int[] deepest;
    private final BitSet rows = new BitSet();
    /** Rows into which a block reaches from the row above. */
    private final BitSet continued = new BitSet();

    MergeIndex(List<Merge> merges) {
        sorted = merges.stream().sorted(Comparator.comparing(Merge::first)).toArray(Merge[]::new);
        deepest = new int[sorted.length];
        measure(0, sorted.length - 1);
        merges.forEach(merge -> {
            rows.set(merge.first().row(), merge.last().row() + 1);
            continued.set(merge.first().row() + 1, merge.last().row() + 1);
        });
    }

    private int measure(int from, int to) {
        if (from > to) {
            return -1;
        }
        int middle = (from + to) >>> 1;
        int below = Math.max(measure(from, middle - 1), measure(middle + 1, to));
        deepest[middle] = Math.max(below, sorted[middle].last().row());
        return deepest[middle];
    }

    /** Whether a block lies in this row; most rows of a long table have none. */
    public boolean touches(int row) {
        return rows.get(row);
    }

    /** Whether a block reaches into this row from the row above. */
    public boolean continues(int row) {
        return continued.get(row);
    }

    /** The block that contains the cell, if any. */
    public Optional<Merge> at(CellRef cell) {
        return rows.get(cell.row()) ? find(cell, 0, sorted.length - 1) : Optional.empty();
    }

    /** Whether the cell is inside a block but not its upper left corner, where the value stands. */
    public boolean isCovered(CellRef cell) {
        return rows.get(cell.row())
                && at(cell).filter(merge -> !merge.first().equals(cell)).isPresent();
    }

    private Optional<Merge> find(CellRef cell, int from, int to) {
        if (from > to) {
            return Optional.empty();
        }
        int middle = (from + to) >>> 1;
        if (deepest[middle] < cell.row()) {
            return Optional.empty();
        }
        if (sorted[middle].contains(cell)) {
            return Optional.of(sorted[middle]);
        }
        Optional<Merge> above = find(cell, from, middle - 1);
        if (above.isPresent() || sorted[middle].first().row() > cell.row()) {
            return above;
        }
        return find(cell, middle + 1, to);
    }
}
