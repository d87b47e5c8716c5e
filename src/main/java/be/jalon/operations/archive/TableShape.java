package be.jalon.operations.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as an archive sees it.
 *
 * @param key the columns of the primary key, which also give the rows their order
 * @param needs the other tables that must be filled before this one
 * @param inward columns that name rows of this same table
 */
record TableShape(String name, List<Column> columns, List<String> key, List<String> needs, List<String> inward) {

    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        needs = List.copyOf(needs);
        inward = List.copyOf(inward);
    }

    String select() {
        String order = key.isEmpty() ? "" : " order by " + quoted(key);
        return "select " + columnNames() + " from " + quote(name) + order;
    }

    String insert() {
        return "insert into " + quote(name) + " (" + columnNames() + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** Sets one column of the row with a given key. */
    String update(String column) {
        return "update " + quote(name) + " set " + quote(column) + " = ? where "
                + key.stream().map(part -> quote(part) + " = ?").collect(Collectors.joining(" and "));
    }

    String count() {
        return "select count(*) from " + quote(name);
    }

    int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column);
    }

    private String columnNames() {
        return quoted(columns.stream().map(Column::name).toList());
    }

    private static String quoted(List<String> names) {
        return names.stream().map(TableShape::quote).collect(Collectors.joining(", "));
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
