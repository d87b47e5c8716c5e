package be.jalon.operations.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;

/** How far the migrations of a database have gone. */
final class SchemaVersion {

    private static final String HISTORY = "flyway_schema_history";

    private SchemaVersion() {}

    /** The highest migration that was applied; empty when there is none. */
    static Optional<String> of(Connection connection) throws SQLException {
        try (ResultSet history = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            if (!history.next()) {
                return Optional.empty();
            }
        }
        MigrationVersion highest = MigrationVersion.EMPTY;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select \"version\" from \"" + HISTORY
                        + "\" where \"success\" = true and \"version\" is not null")) {
            while (found.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(found.getString(1));
                highest = version.isNewerThan(highest) ? version : highest;
            }
        }
        return highest == MigrationVersion.EMPTY ? Optional.empty() : Optional.of(highest.getVersion());
    }
}
