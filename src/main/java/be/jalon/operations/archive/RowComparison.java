package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a database with an archive row by row, in whatever order the database gives them. */
final class RowComparison {

    private RowComparison() {}

    /**
     * Compares every row of every table.
     *
     * @throws OperationRefused when a row is missing, another one is there, or a value differs; it names the table
     */
    static void requireEqual(Archive archive, Connection connection) throws SQLException {
        Map<String, TableShape> tables =
                DatabaseShape.of(connection).stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
        try (ConsistentRead moment = new ConsistentRead(connection)) {
            for (Manifest.TableEntry entry : archive.manifest().tables()) {
                TableShape table = ArchiveLoader.arranged(entry, tables.get(entry.name()));
                Map<Line, Integer> expected = new HashMap<>();
                archive.lines(
                        entry,
                        line -> expected.merge(Line.of(line.getBytes(StandardCharsets.US_ASCII)), 1, Integer::sum));
                requireEqual(table, expected, connection);
            }
        }
    }

    private static void requireEqual(TableShape table, Map<Line, Integer> expected, Connection connection)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ConsistentRead.FETCH);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    Line line = Line.of(RowLine.write(RowLine.values(table, row)));
                    if (expected.merge(line, -1, Integer::sum) < 0) {
                        throw new OperationRefused("operations.archive.row_differs", table.name());
                    }
                }
            }
        }
        if (expected.values().stream().anyMatch(count -> count != 0)) {
            throw new OperationRefused("operations.archive.row_missing", table.name());
        }
    }

    /** The SHA-256 of a line: equal when, for all that is known of it, the lines are. */
    private record Line(byte[] digest) {

        static Line of(byte[] line) {
            return new Line(RowLine.sha256().digest(line));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line line && Arrays.equals(digest, line.digest);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(digest);
        }
    }
}
