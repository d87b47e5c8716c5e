package be.jalon.exchange.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of levels that name their item again on each of its rows. In such a table a blank cell is no "as above": the
 * row stands right below the item of the wider column.
 */
final class RepeatedLevels {

    private final List<ColumnMap.LevelColumn> columns;
    private final Set<ColumnMap.LevelColumn> repeated = new HashSet<>();

    RepeatedLevels(ColumnMap columns, List<RowReading> rows) {
        this.columns = columns.levels();
        for (int i = 1; i < rows.size(); i++) {
            RowReading row = rows.get(i);
            RowReading above = rows.get(i - 1);
            for (RowReading.LevelCells cells : row.levels()) {
                if (cells.isOf(row.index()) && saysTheSame(cells, above)) {
                    repeated.add(cells.column());
                }
            }
        }
    }

    private static boolean saysTheSame(RowReading.LevelCells cells, RowReading above) {
        return above.levels().stream()
                .filter(other -> other.column().equals(cells.column()) && other.isOf(above.index()))
                .anyMatch(other -> text(other).equals(text(cells)));
    }

    private static String text(RowReading.LevelCells cells) {
        String title = cells.title() == null ? "" : cells.title().text();
        return cells.code() == null ? title : title + '\n' + cells.code().text();
    }

    /** The columns that name nothing in this row although others would have named their item again. */
    List<ColumnMap.LevelColumn> left(RowReading row) {
        if (repeated.size() < 2 || row.levels().isEmpty()) {
            return List.of();
        }
        int widest = columns.indexOf(row.levels().getFirst().column());
        boolean named = row.levels().getFirst().isOf(row.index())
                && repeated.contains(row.levels().getFirst().column());
        return named
                ? columns.subList(widest + 1, columns.size()).stream()
                        .filter(repeated::contains)
                        .filter(column -> row.levels().stream()
                                .noneMatch(cells -> cells.column().equals(column)))
                        .toList()
                : List.of();
    }
}
