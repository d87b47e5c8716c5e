package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what the rows of a sheet part name: shared texts, shared formulas. Rows wait while the shared texts are read
 * by another thread, and are read in their order as soon as these are there.
 */
final class StatedRows {

    /** So many cells take a few megabytes; whoever has more waits for the texts. */
    private static final int MOST_WAITING = 100_000;

    /** A formula that other cells repeat relative to themselves. */
    private record SharedFormula(CellRef home, String text) {}

    private final SheetAssembler sheet;
    private final ReadBudget budget;
    private final CellReader values;
    private final BooleanSupplier textsAreThere;
    private final Map<Integer, SharedFormula> sharedFormulas = new HashMap<>();

    private List<StatedRow> waiting = new ArrayList<>();
    private int waitingCells;

    /** @param textsAreThere whether nobody has to wait for the shared texts */
    StatedRows(SheetAssembler sheet, ReadBudget budget, CellReader values, BooleanSupplier textsAreThere) {
        this.sheet = sheet;
        this.budget = budget;
        this.values = values;
        this.textsAreThere = textsAreThere;
    }

    SheetAssembler sheet() {
        return sheet;
    }

    void add(StatedRow row) {
        if (waitingCells > MOST_WAITING || textsAreThere.getAsBoolean()) {
            settle();
            read(row);
        } else {
            waiting.add(row);
            waitingCells += row.cells().size();
        }
    }

    /** Reads the rows that wait. */
    void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        List<StatedRow> rows = waiting;
        waiting = new ArrayList<>();
        waitingCells = 0;
        rows.forEach(this::read);
    }

    private void read(StatedRow row) {
        if (row.start() != null) {
            sheet.startRow(row.start().number(), row.start().hidden());
        }
        for (StatedRow.Cell cell : row.cells()) {
            switch (cell) {
                case StatedRow.SharedCell shared -> read(shared);
                case StatedRow.OtherCell other -> read(other);
            }
        }
        if (row.ends()) {
            sheet.endRow();
        }
    }

    private void read(StatedRow.SharedCell cell) {
        CellRef ref = sheet.place(cell.place(), null);
        String text = values.sharedText(ref, cell.text());
        CellKind kind = text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
        RawCell found = new RawCell(ref, kind, text, null, null, cell.style().look());
        if (!text.isEmpty() || found.fill() != null) {
            sheet.add(found, true);
        }
    }

    private void read(StatedRow.OtherCell cell) {
        CellRef ref = sheet.place(cell.place(), cell.address());
        if (cell.missingStyle() != null) {
            sheet.problem(ref, CellProblem.Kind.STYLE_MISSING, cell.missingStyle());
        }
        String formula = cell.formula() == null ? null : formula(ref, cell.formula(), cell.sharedFormula());
        CellReader.Value read = value(ref, cell);
        if (formula != null && read.kind() == CellKind.EMPTY && cell.type() == null) {
            sheet.problem(ref, CellProblem.Kind.FORMULA_WITHOUT_VALUE, formula);
        }
        RawCell found = new RawCell(
                ref,
                read.kind(),
                read.text(),
                read.number(),
                formula,
                cell.style().look());
        if (!found.isBlank() || found.fill() != null) {
            sheet.add(found, read.whole() && formula == null);
        }
    }

    private String formula(CellRef ref, String stated, int shared) {
        String formula = stated;
        if (stated.isEmpty() && shared >= 0) {
            formula = copied(sharedFormulas.get(shared), ref);
        } else if (shared >= 0) {
            sharedFormulas.put(shared, new SharedFormula(ref, stated));
        }
        return budget.kept(formula);
    }

    private static String copied(@Nullable SharedFormula shared, CellRef ref) {
        return shared == null
                ? ""
                : FormulaText.copied(
                        shared.text(),
                        ref.row() - shared.home().row(),
                        ref.column() - shared.home().column());
    }

    private CellReader.Value value(CellRef ref, StatedRow.OtherCell cell) {
        if (cell.inline() != null && !cell.inline().isEmpty()) {
            return CellReader.Value.text(budget.kept(cell.inline()));
        }
        return cell.sharedText() < 0
                ? values.read(ref, cell.type(), cell.style().format(), cell.value())
                : CellReader.Value.whole(values.sharedText(ref, cell.sharedText()));
    }
}
