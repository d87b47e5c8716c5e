package be.jalon.operations.archive;

import be.jalon.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases as earlier versions of Jalon left them, full of rows. */
final class OlderSchemas {

    private OlderSchemas() {}

    static DataSource database(TestDatabase.Access access) {
        return new DriverManagerDataSource(access.url(), access.user(), access.password());
    }

    /** Every schema that some version ended with, but the newest. */
    static List<String> versions() {
        MigrationInfo[] all = Flyway.configure()
                .dataSource(database(TestDatabase.H2.create()))
                .locations("classpath:db/migration")
                .load()
                .info()
                .all();
        Stream<String> versions = Arrays.stream(all)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .sorted()
                .map(MigrationVersion::getVersion);
        List<String> sorted = versions.toList();
        return sorted.subList(0, sorted.size() - 1);
    }

    static void fill(DataSource database, String version) throws SQLException {
        Schemas.migrate(database, version);
        try (Connection connection = database.getConnection()) {
            GeneratedRows.fill(connection, 12);
        }
    }
}
