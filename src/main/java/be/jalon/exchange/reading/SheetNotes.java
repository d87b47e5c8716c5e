package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is worth knowing about a sheet as a whole. */
final class SheetNotes {

    private static final int ROWS_NAMED = 12;

    private SheetNotes() {}

    /** What is hidden is read all the same. */
    static void hidden(RawSheet sheet, SheetFindings findings) {
        if (sheet.hidden()) {
            findings.add(Finding.note("sheet.hidden", sheet.name(), "", sheet.name()));
        }
        List<Integer> rows = sheet.rows().stream()
                .filter(row -> row.hidden() && !row.isBlank())
                .map(row -> row.index() + 1)
                .toList();
        if (!rows.isEmpty()) {
            String named = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            findings.add(Finding.note("rows.hidden", sheet.name(), "", rows.size() > ROWS_NAMED ? named + "…" : named));
        }
        if (!sheet.hiddenColumns().isEmpty()) {
            String named = sheet.hiddenColumns().keySet().stream()
                    .sorted()
                    .limit(ROWS_NAMED)
                    .map(CellRef::columnName)
                    .collect(Collectors.joining(", "));
            findings.add(Finding.note("columns.hidden", sheet.name(), "", named));
        }
    }

    /** A colour of single cells that the legend leaves out; one of every other row, or of a column, is decoration. */
    static void unexplained(SheetAnalysis sheet, Colours colours, SheetFindings findings) {
        if (colours.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        colours.swatches().forEach(swatch -> known.add(swatch.fill()));
        colours.labels().forEach(label -> known.add(label.fill()));
        List<RawRow> rows = rowsOfActions(sheet);
        Map<String, Long> cells = rows.parallelStream()
                .flatMap(row -> row.cells().stream())
                .map(RawCell::fill)
                .filter(fill -> fill != null && !known.contains(fill))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        cells.keySet().removeIf(fill -> SwatchFinder.colour(fill) == null);
        undecided(sheet, colours, findings);
        int half = rows.size() / 2;
        long unexplained = cells.values().stream()
                .mapToLong(Long::longValue)
                .filter(count -> count <= half)
                .sum();
        if (unexplained > 0) {
            findings.add(Finding.note("legend.unexplained", sheet.grid().name(), "", String.valueOf(unexplained)));
        }
    }

    /** The legend speaks of the Collège for a colour, in words that say neither that it decided nor what it is to do. */
    private static void undecided(SheetAnalysis sheet, Colours colours, SheetFindings findings) {
        for (ColourLabel label : colours.labels()) {
            if (!sheet.profile().legend().mayAwait(label.text())) {
                continue;
            }
            long cells = rowsOfActions(sheet).stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> label.fill().equals(cell.fill()))
                    .count();
            if (cells > 0) {
                findings.add(Finding.doubt(
                        "legend.college", sheet.grid().name(), label.text(), label.text(), String.valueOf(cells)));
            }
        }
    }

    private static List<RawRow> rowsOfActions(SheetAnalysis sheet) {
        List<RawRow> rows = new ArrayList<>();
        for (SheetAnalysis.Table table : sheet.tables()) {
            for (RawRow row : table.rows()) {
                if (sheet.grid().written(row).size() > 2) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Without a legend a colour means nothing that we could know; that there are some is said. */
    static void withoutLegend(SheetAnalysis sheet, SheetFindings findings) {
        if (sheet.legend().uncoloured() != null) {
            CellRef phrase = sheet.legend().uncoloured();
            findings.add(Finding.doubt("legend.uncoloured", sheet.grid().address(phrase), ""));
            return;
        }
        long coloured = rowsOfActions(sheet).stream()
                .map(RawRow::cells)
                .flatMap(List::stream)
                .map(RawCell::fill)
                .filter(fill -> SwatchFinder.colour(fill) != null)
                .count();
        if (coloured > 0) {
            findings.add(Finding.note("legend.none", sheet.grid().name(), "", String.valueOf(coloured)));
        }
    }
}
