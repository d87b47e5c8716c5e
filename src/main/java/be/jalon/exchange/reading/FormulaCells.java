package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import java.util.Map;
import java.util.TreeMap;

/** The cells of fields that hold a formula, by column; what a formula shows is what somebody calculated once. */
final class FormulaCells {

    private final Map<Integer, TreeMap<CellRef, RawCell>> columns = new TreeMap<>();

    synchronized void add(RawCell cell) {
        columns.computeIfAbsent(cell.column(), ignored -> new TreeMap<>()).put(cell.ref(), cell);
    }

    /** Of each column with formulas, the first one and how many there are. */
    synchronized void note(SheetGrid grid, SheetFindings findings) {
        columns.forEach((column, cells) -> {
            RawCell first = cells.firstEntry().getValue();
            findings.add(Finding.note(
                    "cell.formula",
                    grid.address(first.ref()),
                    first.text(),
                    "=" + first.formula(),
                    String.valueOf(cells.size())));
        });
    }
}
