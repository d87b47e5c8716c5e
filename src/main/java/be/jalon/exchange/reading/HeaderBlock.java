package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.workbook.CellRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header rows of a table.
 *
 * @param firstRow counted from zero; -1 for a table without headers
 * @param columns one per column from the first to the last header, without gaps
 */
record HeaderBlock(int firstRow, int lastRow, List<Column> columns, int score) {

    /**
     * One column as its headers name it.
     *
     * @param header the lowest header text, "" when the column has none
     * @param cell where that text stands, null when the column has none
     */
    record Column(
            int column,
            String header,
            @Nullable CellRef cell,
            @Nullable HeaderMatch match) {
        boolean isHeaded() {
            return !header.isEmpty();
        }
    }

    HeaderBlock {
        columns = List.copyOf(columns);
    }

    Optional<Column> column(int column) {
        return columns.stream()
                .filter(candidate -> candidate.column() == column)
                .findFirst();
    }

    boolean isMissing() {
        return firstRow < 0;
    }

    /** The exercice that the header of a column names, "" when it names none. */
    String year(int column) {
        return column(column).map(Column::match).map(HeaderMatch::year).orElse("");
    }

    int lastHeadedColumn() {
        return columns.stream()
                .filter(Column::isHeaded)
                .mapToInt(Column::column)
                .max()
                .orElse(0);
    }
}
