package be.jalon.operations.internal;

import be.jalon.operations.BackupFailure;
import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import be.jalon.operations.OperationRefused;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import be.jalon.shared.SafetyCopyWanted;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the backups of the running application, one at a time, and remembers when one fails. */
@Component
public class BackupMaker {

    /** Who makes a backup that nobody asked for. */
    static final String SYSTEM = "système";

    private static final Logger LOG = LoggerFactory.getLogger(BackupMaker.class);

    private final BackupFolder folder;
    private final Retention retention;
    private final DataSource database;
    private final Clock clock;
    private final boolean automatic;
    private final AtomicReference<@Nullable BackupFailure> failure = new AtomicReference<>();

    BackupMaker(
            BackupFolder folder,
            Retention retention,
            DataSource database,
            Clock clock,
            @Value("${jalon.backup.automatic}") boolean automatic) {
        this.folder = folder;
        this.retention = retention;
        this.database = database;
        this.clock = clock;
        this.automatic = automatic;
    }

    /** Whether backups are made without being asked for. */
    public boolean isAutomatic() {
        return automatic;
    }

    public Optional<BackupFailure> lastFailure() {
        return Optional.ofNullable(failure.get());
    }

    /**
     * Makes a backup now.
     *
     * @throws OperationRefused when there is none, or none that passed its trial
     */
    public BackupFile make(BackupReason reason, String who) {
        return guarded(reason, who, () -> Optional.of(folder.make(database, reason)))
                .orElseThrow();
    }

    /** The backup of the hour, when something has changed since the last one. A failure is kept for the administrators. */
    void makeHourly() {
        try {
            guarded(BackupReason.HOURLY, SYSTEM, () -> folder.makeIfChanged(database, BackupReason.HOURLY));
        } catch (RuntimeException alreadyTold) {
            LOG.debug("No backup in this hour", alreadyTold);
        }
    }

    /** @throws OperationRefused when there is no backup, so that whoever wants to write does not begin */
    @EventListener
    public void before(SafetyCopyWanted wanted) {
        if (automatic) {
            make(BackupReason.BEFORE_IMPORT, wanted.who());
        }
    }

    private synchronized Optional<BackupFile> guarded(
            BackupReason reason, String who, Supplier<Optional<BackupFile>> work) {
        try {
            Optional<BackupFile> made = work.get();
            made.ifPresent(file -> AuditLog.of(AuditEvent.BACKUP, who)
                    .with("reason", reason)
                    .with("file", file.name())
                    .with("rows", file.rows())
                    .write());
            failure.set(null);
            folder.prune(retention);
            return made;
        } catch (OperationRefused refused) {
            fail(reason, who, refused);
            throw refused;
        } catch (RuntimeException unforeseen) {
            OperationRefused refused = new OperationRefused(unforeseen, "operations.failed");
            fail(reason, who, refused);
            throw refused;
        }
    }

    private void fail(BackupReason reason, String who, OperationRefused refused) {
        failure.set(new BackupFailure(clock.instant(), reason, refused));
        LOG.error("La sauvegarde n’a pas réussi : {}", refused.getMessage(), refused);
        AuditLog.of(AuditEvent.BACKUP_FAILED, who)
                .with("reason", reason)
                .with("why", refused.message(Locale.FRENCH))
                .write();
    }
}
