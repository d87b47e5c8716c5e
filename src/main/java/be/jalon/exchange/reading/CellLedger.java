package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RowPositions;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;

/** Accounts for every written cell of a sheet, one by one; several threads may account for different cells at once. */
final class CellLedger {

    private static final int BLANK = 0;
    private static final int READ = 1;
    private static final int KEPT = 2;
    private static final int MAPPED = 3;

    private final List<RawRow> rows;
    private final RowPositions positions;
    /** Number of cells before each row, so that a cell has a number of its own. */
    private final int[] before;
    /** What became of each cell; it only ever rises. */
    private final AtomicIntegerArray states;

    CellLedger(RawSheet sheet) {
        rows = sheet.rows();
        positions = sheet.positions();
        before = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            before[i + 1] = before[i] + rows.get(i).cells().size();
        }
        states = new AtomicIntegerArray(before[rows.size()]);
        for (int i = 0; i < rows.size(); i++) {
            List<RawCell> cells = rows.get(i).cells();
            boolean written = rows.get(i).written();
            for (int j = 0; j < cells.size(); j++) {
                states.setPlain(before[i] + j, written || cells.get(j).isWritten() ? READ : BLANK);
            }
        }
    }

    void map(CellRef ref) {
        int number = number(ref);
        if (number >= 0 && states.getPlain(number) != BLANK) {
            states.setOpaque(number, MAPPED);
        }
    }

    void keep(CellRef ref) {
        int number = number(ref);
        if (number >= 0) {
            states.compareAndSet(number, READ, KEPT);
        }
    }

    boolean isAccounted(CellRef ref) {
        return state(ref) >= KEPT;
    }

    boolean isMapped(CellRef ref) {
        return state(ref) == MAPPED;
    }

    private int state(CellRef ref) {
        int number = number(ref);
        return number < 0 ? BLANK : states.getOpaque(number);
    }

    void keepAll() {
        for (int number = 0; number < states.length(); number++) {
            states.compareAndSet(number, READ, KEPT);
        }
    }

    /** Shows all written cells that nobody accounted for yet, in the order of the sheet. */
    void eachLost(Consumer<RawCell> consumer) {
        for (int i = 0; i < rows.size(); i++) {
            for (int number = before[i]; number < before[i + 1]; number++) {
                if (states.getOpaque(number) == READ) {
                    consumer.accept(rows.get(i).cells().get(number - before[i]));
                }
            }
        }
    }

    CellCount count() {
        int[] counts = new int[MAPPED + 1];
        for (int number = 0; number < states.length(); number++) {
            counts[states.getOpaque(number)]++;
        }
        return new CellCount(counts[READ] + counts[KEPT] + counts[MAPPED], counts[MAPPED], counts[KEPT], counts[READ]);
    }

    private int number(CellRef ref) {
        int row = positions.of(ref.row());
        return row < 0 ? -1 : number(row, ref.column());
    }

    private int number(int row, int column) {
        List<RawCell> cells = rows.get(row).cells();
        if (column < cells.size() && cells.get(column).column() == column) {
            return before[row] + column;
        }
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
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
