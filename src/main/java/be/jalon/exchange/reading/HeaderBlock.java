package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.workbook.CellRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param fixed somebody said what the column holds: neither its content nor the other columns have a say in it
     */
    record Column(
            int column,
            String header,
            @Nullable CellRef cell,
            @Nullable HeaderMatch match,
            boolean fixed) {
        boolean isHeaded() {
            return !header.isEmpty();
        }

        /** Whether the header says, or somebody said, that the column is no field of ours. */
        boolean isAside() {
            return match != null && match.candidates().equals(Set.of(HeaderTarget.ASIDE));
        }

        private Column holding(HeaderTarget target) {
            String year = match == null ? HeaderMatch.yearOf(header) : match.year();
            return new Column(column, header, cell, new HeaderMatch(Set.of(target), FIXED, true, year), true);
        }
    }

    /** Surer than any word. */
    private static final int FIXED = 10_000;

    HeaderBlock {
        columns = List.copyOf(columns);
    }

    /** The same header where it is known what some of its columns hold ({@link HeaderTarget#ASIDE}: nothing of ours). */
    HeaderBlock knowing(Map<Integer, HeaderTarget> known) {
        List<Column> corrected = columns.stream()
                .map(column -> known.containsKey(column.column()) ? column.holding(known.get(column.column())) : column)
                .toList();
        return new HeaderBlock(firstRow, lastRow, corrected, score);
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
