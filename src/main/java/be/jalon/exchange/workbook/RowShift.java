package be.jalon.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the rows of a sheet are after rows were inserted and removed; all rows counted from zero. */
final class RowShift {

    /** A stretch of rows, both ends included. */
    record Rows(int first, int last) {}

    private final List<SheetEdit.InsertRow> inserts;
    private final int[] insertedBefore;
    private final int[] removed;

    /** Each row of {@code removes} once; several inserts at one place stand there in the order of the list. */
    RowShift(List<SheetEdit.InsertRow> inserts, int[] removes) {
        this.inserts = List.copyOf(inserts);
        this.insertedBefore =
                inserts.stream().mapToInt(SheetEdit.InsertRow::at).sorted().toArray();
        this.removed = Arrays.stream(removes).sorted().distinct().toArray();
    }

    boolean changesNothing() {
        return insertedBefore.length == 0 && removed.length == 0;
    }

    boolean isRemoved(int row) {
        return Arrays.binarySearch(removed, row) >= 0;
    }

    /** The new place of a row; for a removed one, of what follows it. */
    int moved(int row) {
        return row + atMost(insertedBefore, row) - atMost(removed, row - 1);
    }

    private static int atMost(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        if (found < 0) {
            return -found - 1;
        }
        int end = found + 1;
        while (end < sorted.length && sorted[end] == value) {
            end++;
        }
        return end;
    }

    /** The new place of a row; empty when it is removed or pushed off the sheet. */
    Optional<Integer> survivor(int row) {
        int place = moved(row);
        return isRemoved(row) || place > CellRef.MAX_ROW ? Optional.empty() : Optional.of(place);
    }

    /** The new place of a row or of its nearest neighbour. */
    int nearest(int row) {
        return Math.clamp(moved(row), 0, CellRef.MAX_ROW);
    }

    /** A stretch after the change: rows inserted inside it belong to it. Empty when nothing of it is left. */
    Optional<Rows> range(int first, int last) {
        int newFirst = moved(first);
        int newLast = last == CellRef.MAX_ROW ? last : moved(last) - (isRemoved(last) ? 1 : 0);
        newLast = Math.min(newLast, CellRef.MAX_ROW);
        return newFirst > newLast ? Optional.empty() : Optional.of(new Rows(newFirst, newLast));
    }

    /** As {@link #range}, but rows right behind it that were copied from one of its rows belong to it as well. */
    Optional<Rows> grown(int first, int last) {
        int copies = 0;
        for (SheetEdit.InsertRow insert : inserts) {
            if (insert.at() == last + 1) {
                if (insert.copyStyleFromRow() < first || insert.copyStyleFromRow() > last) {
                    break;
                }
                copies++;
            }
        }
        int more = copies;
        return range(first, last)
                .or(() -> more == 0 ? Optional.empty() : Optional.of(new Rows(moved(first), moved(first) - 1)))
                .map(rows -> new Rows(rows.first(), Math.min(rows.last() + more, CellRef.MAX_ROW)));
    }
}
