package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table holds.
 *
 * @param zone columns in which titles stand, null when all titles are in level columns
 * @param fields the columns of each field but the title; several only where each is a year's budget
 * @param levels columns that hold the items of one level each
 * @param headers header of every column that is none of these
 */
record ColumnMap(
        @Nullable Zone zone,
        Map<ItemField, List<FieldColumn>> fields,
        Map<ItemLevel, LevelColumn> levels,
        Map<Integer, String> headers) {

    /**
     * Titles of different levels are often indented by columns.
     *
     * @param main the column of the actions
     */
    record Zone(int first, int last, int main) {
        boolean contains(int column) {
            return column >= first && column <= last;
        }
    }

    /** @param year "" unless the field has one column per year */
    record FieldColumn(int column, String year) {
        String label() {
            return year.isEmpty() ? "" : year + " : ";
        }
    }

    /** @param codes whether the column holds only codes */
    record LevelColumn(int column, boolean codes) {}

    ColumnMap {
        fields = new EnumMap<>(fields.isEmpty() ? new EnumMap<>(ItemField.class) : fields);
        levels = new TreeMap<>(levels);
        headers = new HashMap<>(headers);
    }

    boolean inZone(int column) {
        return zone != null && zone.contains(column);
    }

    Optional<ItemField> field(int column) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(candidate -> candidate.column() == column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<ItemLevel> level(int column) {
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue().column() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The header of a column that is no field, or its letters where it has none. */
    String extraName(int column) {
        String header = headers.getOrDefault(column, "");
        return header.isEmpty() ? "Colonne " + CellRef.columnName(column) : header;
    }

    /** What people see of it: the key of a field or the name of a level by column. */
    Map<Integer, String> described() {
        Map<Integer, String> described = new TreeMap<>();
        if (zone != null) {
            described.put(zone.main(), ItemField.TITLE.key());
        }
        fields.forEach((field, columns) -> columns.forEach(column -> described.put(column.column(), field.key())));
        levels.forEach((level, column) -> described.put(column.column(), level.name()));
        return described;
    }

    /** Two tables of a sheet are one and the same when each column means the same in both. */
    boolean sameAs(ColumnMap other) {
        return fields.equals(other.fields)
                && levels.keySet().equals(other.levels.keySet())
                && columnsOf(levels).equals(columnsOf(other.levels))
                && (zone == null) == (other.zone == null);
    }

    private static List<Integer> columnsOf(Map<ItemLevel, LevelColumn> levels) {
        return levels.values().stream().map(LevelColumn::column).collect(Collectors.toList());
    }
}
