package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The schemas that this version of Jalon can build, by the same migrations that the application runs. */
final class Schemas {

    private Schemas() {}

    /**
     * Builds a schema in an empty database, or brings an older one up.
     *
     * @throws OperationRefused when this version does not know that schema
     */
    static void migrate(DataSource database, String version) {
        Flyway flyway = configured(database)
                .target(MigrationVersion.fromVersion(version))
                .load();
        String newest = newest(database);
        if (MigrationVersion.fromVersion(version).isNewerThan(newest)) {
            throw new OperationRefused("operations.archive.newer_schema", version, newest);
        }
        flyway.migrate();
    }

    static void migrateToNewest(DataSource database) {
        configured(database).load().migrate();
    }

    /** The number of the latest migration that this version has. */
    static String newest(DataSource database) {
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (MigrationInfo migration : configured(database).load().info().all()) {
            MigrationVersion version = migration.getVersion();
            if (version != null && version.isNewerThan(newest)) {
                newest = version;
            }
        }
        return newest.getVersion();
    }

    private static FluentConfiguration configured(DataSource database) throws FlywayException {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }
}
