package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the connection's schema, each after those that it needs. Flyway's own table is not among them. */
final class DatabaseShape {

    private final DatabaseMetaData metadata;
    private final String schema;

    private DatabaseShape(Connection connection) throws SQLException {
        this.metadata = connection.getMetaData();
        this.schema = connection.getSchema();
    }

    static List<TableShape> of(Connection connection) throws SQLException {
        DatabaseShape shape = new DatabaseShape(connection);
        Map<String, TableShape> tables = new TreeMap<>();
        for (String name : shape.names()) {
            tables.put(name, shape.table(name));
        }
        return ordered(tables);
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = metadata.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.startsWith("flyway_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private TableShape table(String name) throws SQLException {
        Map<String, String> targets = new LinkedHashMap<>();
        try (ResultSet keys = metadata.getImportedKeys(null, schema, name)) {
            while (keys.next()) {
                targets.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
            }
        }
        List<String> inward = targets.keySet().stream()
                .filter(column -> name.equals(targets.get(column)))
                .toList();
        Set<String> needs = new TreeSet<>(targets.values());
        needs.remove(name);
        return new TableShape(name, columns(name), key(name), List.copyOf(needs), inward);
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = metadata.getColumns(null, schema, table, "%")) {
            while (found.next()) {
                columns.add(new Column(found.getString("COLUMN_NAME"), ColumnKind.of(found.getString("TYPE_NAME"))));
            }
        }
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        Map<Integer, String> parts = new TreeMap<>();
        try (ResultSet found = metadata.getPrimaryKeys(null, schema, table)) {
            while (found.next()) {
                parts.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(parts.values());
    }

    private static List<TableShape> ordered(Map<String, TableShape> tables) {
        Set<String> done = new LinkedHashSet<>();
        while (done.size() < tables.size()) {
            List<String> ready = tables.values().stream()
                    .filter(table -> !done.contains(table.name()) && done.containsAll(table.needs()))
                    .map(TableShape::name)
                    .toList();
            if (ready.isEmpty()) {
                throw new OperationRefused("operations.archive.circle");
            }
            done.addAll(ready);
        }
        return done.stream().map(tables::get).toList();
    }
}
