package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** Fills an empty database from an archive. */
public final class Restoration {

    private Restoration() {}

    /**
     * Builds the schema of the archive's time, fills it and compares it with the archive row by row.
     *
     * @param database without any table; when this fails, what is in it has to be thrown away
     * @throws OperationRefused when the archive comes from a newer version, is damaged, or does not fit
     */
    public static void fill(Archive archive, DataSource database) {
        try {
            Schemas.migrate(database, archive.manifest().schema());
            try (Connection connection = database.getConnection()) {
                ArchiveLoader.load(archive, connection);
                RowComparison.requireEqual(archive, connection);
            }
        } catch (SQLException | FlywayException | ArchiveLoader.LoadFailure e) {
            throw new OperationRefused(e, "operations.archive.not_restorable", String.valueOf(cause(e)));
        }
    }

    private static String cause(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    /** Brings a filled database to the schema of this version, as a start of the application would. */
    public static void bringUp(DataSource database) {
        Schemas.migrateToNewest(database);
    }
}
