package be.jalon.exchange;

import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.Swatch;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.MergeIndex;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws single rows of a sheet as they stand in the file, each cell under its header. */
final class SourceRows {

    /** No sheet of a plan is wider; a stray value far to the right must not draw thousands of empty cells. */
    private static final int WIDEST = 60;

    private final RawSheet sheet;
    private final MergeIndex merges;
    private final List<Integer> headerRows;
    private final Set<String> swatches;

    SourceRows(RawSheet sheet, Interpretation plan) {
        Optional<DraftSheet> draft = plan.sheet(sheet.name());
        this.sheet = sheet;
        this.merges = sheet.mergeIndex();
        this.headerRows = draft.map(DraftSheet::headerRows).orElse(List.of());
        this.swatches = draft.map(DraftSheet::swatches).orElse(List.of()).stream()
                .map(Swatch::fill)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param row counted from zero */
    SheetRow row(int row) {
        int last = Math.min(WIDEST, lastColumn(row));
        List<SheetRow.Cell> cells = new ArrayList<>();
        for (int column = 0; column <= last; ) {
            SheetRow.Cell cell = cell(new CellRef(row, column), last);
            cells.add(cell);
            column += cell.span();
        }
        return new SheetRow(sheet.name(), row + 1, cells);
    }

    private int lastColumn(int row) {
        int last =
                sheet.row(row).map(raw -> raw.cells().getLast().ref().column()).orElse(0);
        for (int header : headerRows) {
            last = Math.max(
                    last,
                    sheet.row(header - 1)
                            .map(raw -> raw.cells().getLast().ref().column())
                            .orElse(0));
        }
        return last;
    }

    private SheetRow.Cell cell(CellRef ref, int last) {
        Optional<RawCell> raw = valueAt(ref);
        String fill = raw.map(RawCell::fill).orElse("");
        boolean waits = fill != null && swatches.contains(fill);
        boolean coloured = fill != null && !fill.isEmpty() && !waits;
        int span = merges.at(ref)
                .map(merge -> Math.min(last, merge.last().column()) - ref.column() + 1)
                .orElse(1);
        String text = raw.map(RawCell::text).orElse("");
        return new SheetRow.Cell(CellRef.columnName(ref.column()), header(ref.column()), text, waits, coloured, span);
    }

    /** A merged cell shows what stands in its upper left corner. */
    private Optional<RawCell> valueAt(CellRef ref) {
        return sheet.cell(merges.at(ref).map(Merge::first).orElse(ref));
    }

    /** The lowest header above a column; a header over several columns is said once, above the first. */
    private String header(int column) {
        return headerRows.stream()
                .sorted(Comparator.reverseOrder())
                .map(number -> sheet.cell(new CellRef(number - 1, column))
                        .or(() -> above(number - 1, column))
                        .map(RawCell::text)
                        .orElse(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private Optional<RawCell> above(int row, int column) {
        return merges.at(new CellRef(row, column))
                .filter(merge -> merge.first().column() == column)
                .flatMap(merge -> sheet.cell(merge.first()));
    }
}
