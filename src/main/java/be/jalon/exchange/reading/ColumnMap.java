package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.FieldMap;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table holds.
 *
 * @param zone columns in which titles stand, null when all titles are in level columns
 * @param fields the columns of each field but the title; several where each is a year's budget, an article beside an
 *     amount or one of several carriers
 * @param levels columns that hold the items of one level each, from the widest level to the narrowest
 * @param marks columns in which a mark says what their header says
 * @param totals columns that count only where the field's own ones are empty: sums, and values revised since
 * @param type the column that says the level of each row, null when there is none
 * @param path the column that says all items above, null when there is none
 * @param shares the progress stands there as a share of one, not as a percentage
 * @param headers header of every column that is none of these
 */
record ColumnMap(
        @Nullable Zone zone,
        Map<ItemField, List<FieldColumn>> fields,
        List<LevelColumn> levels,
        List<MarkColumn> marks,
        Map<ItemField, List<FieldColumn>> totals,
        @Nullable Integer type,
        @Nullable Integer path,
        boolean shares,
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

    /**
     * One column of a field.
     *
     * @param said what the header says of the amounts, where the field has one column per year or per payer; else ""
     * @param named columns whose cells say beside each cell of this one whose, or of which year, it is
     * @param article it holds the article of the amount before it
     * @param home where the header leaves open of which budget it is, the one that it is of unless the row says otherwise
     * @param unit what its numbers count, "" for euros
     */
    record FieldColumn(
            int column,
            String said,
            List<Integer> named,
            boolean article,
            @Nullable ItemField home,
            String unit) {
        FieldColumn {
            named = List.copyOf(named);
        }

        static FieldColumn plain(int column) {
            return new FieldColumn(column, "", List.of(), false, null, "");
        }

        FieldColumn with(int beside) {
            return new FieldColumn(column, said, List.of(beside), article, home, unit);
        }

        FieldColumn openTo(ItemField budget) {
            return new FieldColumn(column, said, named, article, budget, unit);
        }

        boolean isElsewhere(ItemField field) {
            return home != null && home != field;
        }

        String label() {
            return said.isEmpty() ? "" : said + " : ";
        }
    }

    /**
     * The columns of one level.
     *
     * @param depth 0, or more for a level inside a level of the same name
     * @param title null when only the code has a column
     * @param code null when it has none of its own
     * @param fields columns that speak of the items of this level
     * @param headers header of the other columns that do
     */
    record LevelColumn(
            ItemLevel level,
            int depth,
            @Nullable Integer title,
            @Nullable Integer code,
            Map<ItemField, List<FieldColumn>> fields,
            Map<Integer, String> headers) {
        LevelColumn {
            fields = FieldMap.copyOf(fields);
            headers = new TreeMap<>(headers);
        }

        /** Whether columns besides title and code speak of the level. */
        boolean isScoped() {
            return !fields.isEmpty() || !headers.isEmpty();
        }

        boolean holds(int column) {
            return Integer.valueOf(column).equals(title)
                    || Integer.valueOf(column).equals(code)
                    || headers.containsKey(column)
                    || fieldAt(column).isPresent();
        }

        Optional<ItemField> fieldAt(int column) {
            return ColumnMap.fieldAt(fields, column);
        }

        boolean isOf(ItemBuilder item) {
            return item.level == level && item.depth == depth;
        }
    }

    /** @param label what a mark in this column says */
    record MarkColumn(int column, ItemField field, String label) {}

    ColumnMap {
        fields = FieldMap.copyOf(fields);
        levels = List.copyOf(levels);
        marks = List.copyOf(marks);
        totals = FieldMap.copyOf(totals);
        headers = new TreeMap<>(headers);
    }

    boolean inZone(int column) {
        return zone != null && zone.contains(column);
    }

    /** The field of the item of the row that this column holds. */
    Optional<ItemField> field(int column) {
        return fieldAt(fields, column).or(() -> fieldAt(totals, column));
    }

    private static Optional<ItemField> fieldAt(Map<ItemField, List<FieldColumn>> fields, int column) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(candidate -> candidate.column() == column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The level that this column belongs to, whichever item its row is about. */
    Optional<LevelColumn> level(int column) {
        return levels.stream().filter(level -> level.holds(column)).findFirst();
    }

    /** Whether objectives have columns of their own, so that each row is about something below them. */
    boolean isFlat() {
        return levels.stream()
                .anyMatch(level -> level.level().isHeading() && !level.level().isSection());
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
        describe(described, "", fields);
        describe(described, "", totals);
        marks.forEach(mark -> described.put(mark.column(), mark.field().key()));
        levels.forEach(level -> describe(described, level));
        if (type != null) {
            described.put(type, "level");
        }
        if (path != null) {
            described.put(path, "path");
        }
        return described;
    }

    private static void describe(
            Map<Integer, String> described, String prefix, Map<ItemField, List<FieldColumn>> fields) {
        fields.forEach((field, columns) -> columns.stream()
                .filter(column -> !column.isElsewhere(field))
                .forEach(column -> {
                    described.put(column.column(), prefix + field.key());
                    column.named().forEach(named -> described.put(named, prefix + field.key()));
                }));
    }

    private static void describe(Map<Integer, String> described, LevelColumn level) {
        String name = level.level().name();
        if (level.title() != null) {
            described.put(level.title(), name);
        }
        if (level.code() != null) {
            described.put(level.code(), name + "." + ItemField.CODE.key());
        }
        describe(described, name.toLowerCase(Locale.ROOT) + ".", level.fields());
    }
}
