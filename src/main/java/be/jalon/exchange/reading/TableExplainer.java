package be.jalon.exchange.reading;

import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes down what a person said of a sheet, with the headers by which its table is known again. */
public final class TableExplainer {

    private static final int MOST_HEADER_ROWS = 8;

    private TableExplainer() {}

    /**
     * The explained table.
     *
     * @param base id of the profile that knows the rest
     * @param firstHeader row of the first header counted from zero; -1 when there are none
     * @param firstRow first row of a table without headers
     * @param contains what columns hold, by their numbers from zero, in words of the profiles
     */
    public static KnownTable explain(
            RawSheet sheet,
            String base,
            int firstHeader,
            int lastHeader,
            int firstRow,
            Map<Integer, String> contains,
            LevelRule rule,
            List<ColourMeaning> colours) {
        SheetGrid grid = new SheetGrid(sheet);
        int first = firstHeader < 0 ? -1 : firstWritten(grid, firstHeader, lastHeader);
        if (first < 0) {
            int begin = firstHeader < 0 ? firstRow : lastHeader + 1;
            return new KnownTable(base, sheet.name(), -1, -1, begin, shaped(grid, begin, contains), rule, colours);
        }
        int top = edge(grid, first, true);
        int last = edge(grid, Math.min(lastHeader, first + MOST_HEADER_ROWS - 1), false);
        List<KnownTable.Column> columns = headed(HeaderPaths.of(grid, top, last), contains);
        return new KnownTable(base, sheet.name(), top, last, last + 1, columns, rule, colours);
    }

    /** -1 when nothing is written in any of the rows. */
    private static int firstWritten(SheetGrid grid, int from, int to) {
        return grid.rows().stream()
                .filter(row -> row.index() >= from && row.index() <= to)
                .filter(row -> !grid.written(row).isEmpty())
                .mapToInt(RawRow::index)
                .findFirst()
                .orElse(-1);
    }

    /** A header that is merged over several rows belongs to all of them. */
    private static int edge(SheetGrid grid, int row, boolean up) {
        int edge = row;
        for (int column = 0; column <= ColumnShapes.lastColumn(grid, grid.rows()); column++) {
            Merge merge = grid.merge(new CellRef(row, column)).orElse(null);
            if (merge != null && merge.last().row() - merge.first().row() < MOST_HEADER_ROWS) {
                edge = up
                        ? Math.min(edge, merge.first().row())
                        : Math.max(edge, merge.last().row());
            }
        }
        return edge;
    }

    private static List<KnownTable.Column> headed(Map<Integer, List<String>> paths, Map<Integer, String> contains) {
        TreeSet<Integer> all = new TreeSet<>(paths.keySet());
        all.addAll(contains.keySet());
        return all.stream()
                .map(column -> new KnownTable.Column(
                        column, paths.getOrDefault(column, List.of()), contains.get(column), null))
                .toList();
    }

    private static List<KnownTable.Column> shaped(SheetGrid grid, int firstRow, Map<Integer, String> contains) {
        List<RawRow> rows =
                grid.rows().stream().filter(row -> row.index() >= firstRow).toList();
        List<KnownTable.Column> columns = new ArrayList<>();
        for (int column = 0; column <= ColumnShapes.lastColumn(grid, rows); column++) {
            columns.add(new KnownTable.Column(
                    column, List.of(), contains.get(column), ColumnShapes.of(grid, rows, column)));
        }
        return columns;
    }
}
