package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of an OpenDocument file. Rows and cells stand for runs of equal ones, up to the whole rest of the sheet:
 * what is written is told out, what is empty is passed over.
 */
final class OdsTable {

    /** A column style, or the colour of empty cells, that goes on so far is the look of the rest of the sheet. */
    private static final int REST_OF_ROW = 500;

    private final SheetAssembler sheet;
    private final ReadBudget budget;
    private final OdsValues values;
    private final boolean hidden;
    /** Each run of columns by the first of them. */
    private final TreeMap<Long, ColumnRun> columnStyles = new TreeMap<>();

    private final List<OdsCell> cells = new ArrayList<>();
    private long columns;
    private long row;
    private long rows;
    private long column;
    private boolean inRow;
    private boolean rowHidden;
    private @Nullable String rowStyle;

    private record ColumnRun(long end, @Nullable String style) {}

    OdsTable(SheetAssembler sheet, ReadBudget budget, boolean since1904, boolean hidden) {
        this.sheet = sheet;
        this.budget = budget;
        this.values = new OdsValues(sheet, budget, since1904);
        this.hidden = hidden;
    }

    void columns(long count, @Nullable String style, boolean hiddenColumns) {
        columnStyles.put(columns, new ColumnRun(columns + count, style));
        if (hiddenColumns) {
            sheet.hideColumns(
                    (int) Math.min(columns + 1, Integer.MAX_VALUE), (int) Math.min(columns + count, Integer.MAX_VALUE));
        }
        columns += count;
        budget.checkCount(columnStyles.size());
    }

    void startRow(long count, @Nullable String style, boolean hiddenRow) {
        inRow = true;
        rows = count;
        rowStyle = style;
        rowHidden = hiddenRow;
        column = 0;
        cells.clear();
    }

    boolean isInRow() {
        return inRow;
    }

    /** The name of the style of the next cell where it names none itself. */
    @Nullable
    String inheritedStyle() {
        if (rowStyle != null) {
            return rowStyle;
        }
        Map.Entry<Long, ColumnRun> run = columnStyles.floorEntry(column);
        return run == null || run.getValue().end() <= column
                ? null
                : run.getValue().style();
    }

    /** Where the next cell stands, as far as it stands in the sheet. */
    CellRef next() {
        return new CellRef((int) Math.min(row, CellRef.MAX_ROW), (int) Math.min(column, CellRef.MAX_COLUMN));
    }

    long column() {
        return column;
    }

    void add(OdsCell cell) {
        column = cell.column() + cell.columns();
        boolean rest = cell.columns() > REST_OF_ROW && !cell.isWritten();
        if (cell.isWritten() || cell.isMerged() || (cell.style().look().fill() != null && !rest)) {
            cells.add(cell);
            budget.checkCount(cells.size());
        }
    }

    void endRow() {
        inRow = false;
        boolean written = cells.stream().anyMatch(OdsCell::isWritten);
        boolean rest = !written && rows > SheetAssembler.MOST_BLANK_ROWS;
        if (rest && !cells.isEmpty() && row + rows <= CellRef.MAX_ROW) {
            sheet.problem(next(), CellProblem.Kind.BLANK_ROWS_SKIPPED, "");
        }
        if (!cells.isEmpty() && !rest) {
            for (long i = 0; i < rows; i++) {
                tellOut(row + i);
            }
        }
        row += rows;
    }

    private void tellOut(long at) {
        sheet.startRow(Long.toString(at + 1), rowHidden);
        for (OdsCell cell : cells) {
            if (cell.isMerged()) {
                merge(at, cell);
            }
            long end = Math.min(cell.column() + cell.columns(), Math.max(CellRef.MAX_COLUMN + 1, cell.column() + 1));
            for (long i = cell.column(); i < end; i++) {
                budget.step();
                add(sheet.place(i), cell);
            }
            if (end < cell.column() + cell.columns() && cell.isWritten()) {
                sheet.problem(
                        new CellRef((int) Math.min(at, CellRef.MAX_ROW), CellRef.MAX_COLUMN),
                        CellProblem.Kind.BAD_ADDRESS,
                        Long.toString(cell.column() + cell.columns()));
            }
        }
        sheet.endRow();
    }

    private void add(CellRef ref, OdsCell cell) {
        CellReader.Value value = values.read(ref, cell);
        RawCell raw = new RawCell(
                ref,
                value.kind(),
                value.text(),
                value.number(),
                cell.formula(),
                cell.style().look());
        if (!raw.isBlank() || raw.fill() != null) {
            sheet.add(raw);
        }
    }

    private void merge(long at, OdsCell cell) {
        long lastRow = at + cell.high() - 1;
        long lastColumn = cell.column() + cell.wide() - 1;
        if (lastRow > CellRef.MAX_ROW || lastColumn > CellRef.MAX_COLUMN) {
            sheet.problem(null, CellProblem.Kind.BAD_MERGE, cell.wide() + " × " + cell.high());
            return;
        }
        CellRef first = new CellRef((int) at, (int) cell.column());
        CellRef last = new CellRef((int) lastRow, (int) lastColumn);
        sheet.merge(first.a1() + ":" + last.a1());
    }

    RawSheet finish() {
        return sheet.finish(hidden);
    }
}
