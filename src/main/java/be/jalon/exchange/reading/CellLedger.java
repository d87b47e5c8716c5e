package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import java.util.BitSet;
import java.util.List;

/** Accounts for every written cell of a sheet, one by one. */
final class CellLedger {

    private final List<RawRow> rows;
    /** Number of cells before each row, so that a cell has a number of its own. */
    private final int[] before;

    private int lastRow = -1;
    private final BitSet read;
    private final BitSet mapped;
    private final BitSet kept;

    CellLedger(RawSheet sheet) {
        rows = sheet.rows();
        before = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            before[i + 1] = before[i] + rows.get(i).cells().size();
        }
        int all = before[rows.size()];
        read = new BitSet(all);
        mapped = new BitSet(all);
        kept = new BitSet(all);
        for (int i = 0; i < rows.size(); i++) {
            List<RawCell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                if (SheetGrid.isWritten(cells.get(j))) {
                    read.set(before[i] + j);
                }
            }
        }
    }

    void map(CellRef ref) {
        int number = number(ref);
        if (number >= 0 && read.get(number)) {
            mapped.set(number);
            kept.clear(number);
        }
    }

    void keep(CellRef ref) {
        int number = number(ref);
        if (number >= 0 && read.get(number) && !mapped.get(number)) {
            kept.set(number);
        }
    }

    boolean isAccounted(CellRef ref) {
        int number = number(ref);
        return number >= 0 && (mapped.get(number) || kept.get(number));
    }

    boolean isMapped(CellRef ref) {
        int number = number(ref);
        return number >= 0 && mapped.get(number);
    }

    void keepAll() {
        kept.or(read);
        kept.andNot(mapped);
    }

    CellCount count() {
        BitSet lost = (BitSet) read.clone();
        lost.andNot(mapped);
        lost.andNot(kept);
        return new CellCount(read.cardinality(), mapped.cardinality(), kept.cardinality(), lost.cardinality());
    }

    /** Mostly in the row that was asked for last, or in the next one. */
    private int number(CellRef ref) {
        for (int near = Math.max(0, lastRow); near < rows.size() && near <= lastRow + 1; near++) {
            if (rows.get(near).index() == ref.row()) {
                lastRow = near;
                return number(near, ref.column());
            }
        }
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int index = rows.get(middle).index();
            if (index == ref.row()) {
                lastRow = middle;
                return number(middle, ref.column());
            }
            if (index < ref.row()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int number(int row, int column) {
        List<RawCell> cells = rows.get(row).cells();
        if (column < cells.size() && cells.get(column).ref().column() == column) {
            return before[row] + column;
        }
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).ref().column();
            if (found == column) {
                return before[row] + middle;
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
