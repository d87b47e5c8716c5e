package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the empty tables of a database, migrated to the archive's schema, with the archive's rows, in one transaction. */
final class ArchiveLoader {

    private static final int BATCH = 200;

    private final Archive archive;
    private final Connection connection;

    private ArchiveLoader(Archive archive, Connection connection) {
        this.archive = archive;
        this.connection = connection;
    }

    /** @throws OperationRefused when the tables are not those of the archive */
    static void load(Archive archive, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            new ArchiveLoader(archive, connection).load();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void load() throws SQLException {
        Map<String, TableShape> tables =
                DatabaseShape.of(connection).stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
        if (tables.size() != archive.manifest().tables().size()) {
            throw new OperationRefused("operations.archive.other_tables");
        }
        for (Manifest.TableEntry entry : archive.manifest().tables()) {
            load(entry, arranged(entry, tables.get(entry.name())));
        }
    }

    /** The table with its columns in the order of the archive. */
    static TableShape arranged(Manifest.TableEntry entry, @Nullable TableShape table) {
        if (table == null || table.columns().size() != entry.columns().size()) {
            throw new OperationRefused("operations.archive.other_tables");
        }
        Map<String, Column> columns =
                table.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        List<Column> arranged = entry.columns().stream()
                .map(name -> {
                    Column column = columns.get(name);
                    if (column == null) {
                        throw new OperationRefused("operations.archive.other_tables");
                    }
                    return column;
                })
                .toList();
        return new TableShape(table.name(), arranged, table.key(), table.needs(), table.inward());
    }

    /** Rows that name rows of their own table get those names last, when all rows are there. */
    private void load(Manifest.TableEntry entry, TableShape table) throws SQLException {
        List<Integer> later = table.inward().stream().map(table::index).toList();
        try (Batch inserts = new Batch(connection.prepareStatement(table.insert()))) {
            archive.rows(
                    entry,
                    row -> inserts.add(statement -> {
                        for (int i = 0; i < row.size(); i++) {
                            Object value = later.contains(i) ? null : row.get(i);
                            table.columns().get(i).kind().bind(statement, i + 1, value);
                        }
                    }));
            inserts.finish();
        }
        for (int column : later) {
            link(entry, table, column);
        }
    }

    private void link(Manifest.TableEntry entry, TableShape table, int column) throws SQLException {
        List<Integer> key = table.key().stream().map(table::index).toList();
        String sql = table.update(table.columns().get(column).name());
        try (Batch updates = new Batch(connection.prepareStatement(sql))) {
            archive.rows(entry, row -> {
                if (row.get(column) != null) {
                    updates.add(statement -> {
                        table.columns().get(column).kind().bind(statement, 1, row.get(column));
                        for (int i = 0; i < key.size(); i++) {
                            int part = key.get(i);
                            table.columns().get(part).kind().bind(statement, i + 2, row.get(part));
                        }
                    });
                }
            });
            updates.finish();
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Sends statements in batches. */
    private record Batch(PreparedStatement statement, int[] waiting) implements AutoCloseable {

        Batch(PreparedStatement statement) {
            this(statement, new int[1]);
        }

        void add(Binding binding) {
            try {
                binding.bind(statement);
                statement.addBatch();
                if (++waiting[0] == BATCH) {
                    finish();
                }
            } catch (SQLException e) {
                throw new LoadFailure(e);
            }
        }

        void finish() throws SQLException {
            if (waiting[0] > 0) {
                statement.executeBatch();
                waiting[0] = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    /** Carries a database's refusal out of the reading of rows. */
    static final class LoadFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LoadFailure(SQLException cause) {
            super(cause);
        }
    }
}
