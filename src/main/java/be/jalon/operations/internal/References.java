package be.jalon.operations.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which columns name rows of which tables: the foreign keys, and the columns plan_id and item_id that modules outside plan
 * hold without one. The history is left out: it outlives what it tells about.
 */
@Component
class References {

    private static final Set<String> OUTLIVES = Set.of("change_entry");

    private final JdbcTemplate jdbc;

    References(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A column that names rows of another table by its id. */
    record Reference(String table, String column, String target, String targetColumn) {

        /** Counts the rows whose named row is not there. */
        String orphans() {
            return "select count(*) from %1$s a where a.%2$s is not null and not exists (select 1 from %3$s b where b.%4$s = a.%2$s)"
                    .formatted(table, column, target, targetColumn);
        }
    }

    List<Reference> all() {
        List<Reference> found = jdbc.execute((ConnectionCallback<List<Reference>>) References::read);
        return found == null ? List.of() : found;
    }

    private static List<Reference> read(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        String schema = connection.getSchema();
        List<Reference> found = new ArrayList<>();
        for (String table : tables(metadata, schema)) {
            try (ResultSet keys = metadata.getImportedKeys(null, schema, table)) {
                while (keys.next()) {
                    found.add(new Reference(
                            table,
                            keys.getString("FKCOLUMN_NAME"),
                            keys.getString("PKTABLE_NAME"),
                            keys.getString("PKCOLUMN_NAME")));
                }
            }
            addLooseOnes(metadata, schema, table, found);
        }
        return found;
    }

    private static Set<String> tables(DatabaseMetaData metadata, String schema) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables = metadata.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.removeAll(OUTLIVES);
        return names;
    }

    private static void addLooseOnes(DatabaseMetaData metadata, String schema, String table, List<Reference> found)
            throws SQLException {
        try (ResultSet columns = metadata.getColumns(null, schema, table, "%_id")) {
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME");
                boolean checked = found.stream()
                        .anyMatch(r -> r.table().equals(table) && r.column().equals(column));
                if (!checked && column.equals("plan_id")) {
                    found.add(new Reference(table, column, "plan", "id"));
                } else if (!checked && column.equals("item_id")) {
                    found.add(new Reference(table, column, "plan_item", "id"));
                }
            }
        }
    }
}
