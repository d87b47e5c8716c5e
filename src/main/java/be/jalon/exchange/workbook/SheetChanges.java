package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The edits of one sheet, sorted out: changed cells by row and column, inserted rows, removed rows. */
final class SheetChanges {

    private final Map<Integer, Map<Integer, CellChange>> cells = new TreeMap<>();
    private final List<SheetEdit.InsertRow> inserts = new ArrayList<>();
    private final List<Integer> removes = new ArrayList<>();

    void add(SheetEdit edit) {
        switch (edit) {
            case SheetEdit.SetCell set -> change(set.cell(), old(set.cell()).withContent(set.content()));
            case SheetEdit.SetFill set -> change(set.cell(), old(set.cell()).withFill(set.argb()));
            case SheetEdit.InsertRow insert -> inserts.add(checked(insert));
            case SheetEdit.RemoveRow remove -> removes.add(checked(remove.row()));
        }
    }

    private static SheetEdit.InsertRow checked(SheetEdit.InsertRow insert) {
        checked(insert.at());
        checked(insert.copyStyleFromRow());
        return insert;
    }

    private static int checked(int row) {
        return new CellRef(row, 0).row();
    }

    private CellChange old(CellRef cell) {
        return cells.getOrDefault(cell.row(), Map.of()).getOrDefault(cell.column(), CellChange.NONE);
    }

    private void change(CellRef cell, CellChange change) {
        cells.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), change);
    }

    RowShift shift() {
        return new RowShift(
                inserts, removes.stream().mapToInt(Integer::intValue).toArray());
    }

    boolean movesRows() {
        return !inserts.isEmpty() || !removes.isEmpty();
    }

    /** Whether any value changes, so that formulas have to be computed anew. */
    boolean changesValues() {
        return movesRows()
                || cells.values().stream()
                        .flatMap(row -> row.values().stream())
                        .anyMatch(change -> change.content() != null);
    }

    /** By row, ascending, then by column, ascending; rows that are removed are among them. */
    Map<Integer, Map<Integer, CellChange>> cells() {
        return cells;
    }

    /** In ascending order of places, those at one place in the order of the list of edits. */
    List<SheetEdit.InsertRow> inserts() {
        List<SheetEdit.InsertRow> sorted = new ArrayList<>(inserts);
        sorted.sort(Comparator.comparingInt(SheetEdit.InsertRow::at));
        return sorted;
    }

    /** The rows at which {@link #inserts()} will stand. */
    List<Integer> places() {
        RowShift shift = shift();
        List<SheetEdit.InsertRow> sorted = inserts();
        List<Integer> places = new ArrayList<>(sorted.size());
        for (int i = sorted.size() - 1, behind = 0; i >= 0; i--) {
            boolean sameAsNext = i + 1 < sorted.size()
                    && sorted.get(i + 1).at() == sorted.get(i).at();
            behind = sameAsNext ? behind + 1 : 1;
            places.addFirst(shift.moved(sorted.get(i).at()) - behind);
        }
        return places;
    }
}
