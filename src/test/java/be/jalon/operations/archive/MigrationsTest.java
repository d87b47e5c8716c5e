package be.jalon.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No migration, from whatever schema it starts, loses or changes a value, on either database. */
class MigrationsTest {

    static Stream<Arguments> older() {
        return OlderSchemas.versions().stream()
                .flatMap(version -> Stream.of(TestDatabase.values()).map(kind -> Arguments.of(version, kind)));
    }

    @ParameterizedTest
    @MethodSource("older")
    void every_value_of_an_older_schema_is_there_after_the_newest_migration(String version, TestDatabase kind)
            throws SQLException {
        DataSource database = OlderSchemas.database(kind.create());
        OlderSchemas.fill(database, version);
        List<TableShape> tables;
        Map<String, List<String>> before;
        try (Connection connection = database.getConnection()) {
            tables = DatabaseShape.of(connection);
            before = rows(connection, tables);
        }

        Schemas.migrateToNewest(database);

        try (Connection connection = database.getConnection()) {
            assertThat(rows(connection, tables)).isEqualTo(before);
            assertThat(SchemaVersion.of(connection)).contains(Schemas.newest(database));
        }
        assertThat(before)
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    }

    /** The same columns as before: a migration may add others. */
    private static Map<String, List<String>> rows(Connection connection, List<TableShape> tables) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        for (TableShape table : tables) {
            List<String> lines = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    lines.add(new String(RowLine.write(RowLine.values(table, row)), StandardCharsets.US_ASCII));
                }
            }
            all.put(table.name(), lines);
        }
        return all;
    }

    @Test
    void no_column_gets_its_value_from_the_database() throws SQLException {
        DataSource database = OlderSchemas.database(TestDatabase.H2.create());
        Schemas.migrateToNewest(database);

        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                assertThat(columns.getString("IS_AUTOINCREMENT"))
                        .as("%s.%s", columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"))
                        .isEqualTo("NO");
            }
        }
    }
}
