package be.jalon.operations.internal;

import be.jalon.operations.BackupReason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** No migration touches existing data before a verified backup of it lies in the folder; without one Jalon does not start. */
@Component
class BackupBeforeMigration implements FlywayMigrationStrategy {

    private final BackupMaker maker;

    BackupBeforeMigration(BackupMaker maker) {
        this.maker = maker;
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService info = flyway.info();
        if (maker.isAutomatic() && info.applied().length > 0 && info.pending().length > 0) {
            maker.make(BackupReason.BEFORE_MIGRATION, BackupMaker.SYSTEM);
        }
        flyway.migrate();
    }
}
