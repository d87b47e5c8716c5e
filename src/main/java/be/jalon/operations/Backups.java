package be.jalon.operations;

import be.jalon.operations.internal.BackupFolder;
import be.jalon.operations.internal.BackupMaker;
import be.jalon.operations.internal.OrphanCheck;
import be.jalon.people.CurrentUser;
import be.jalon.people.MayAdministrate;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The backups of this installation. A backup reads in a transaction of its own, so there must be none around it. */
@Service
@MayAdministrate
@Transactional(propagation = Propagation.NEVER)
public class Backups {

    private final BackupMaker maker;
    private final BackupFolder folder;
    private final OrphanCheck orphans;
    private final CurrentUser user;

    Backups(BackupMaker maker, BackupFolder folder, OrphanCheck orphans, CurrentUser user) {
        this.maker = maker;
        this.folder = folder;
        this.orphans = orphans;
        this.user = user;
    }

    /** All that there is to see; reads the folder, not the database. */
    public BackupOverview overview() {
        return new BackupOverview(
                folder.path().toAbsolutePath().normalize().toString(),
                maker.isAutomatic(),
                folder.list(),
                maker.lastFailure(),
                orphans.found());
    }

    /**
     * Makes a backup now and verifies it.
     *
     * @throws OperationRefused when that did not succeed
     */
    public BackupFile make() {
        return maker.make(BackupReason.MANUAL, user.name());
    }

    /** The file of a backup, to be handed out; empty when there is none of that name. */
    public Optional<Path> download(String name) {
        Optional<Path> file = folder.find(name);
        file.ifPresent(found -> AuditLog.of(AuditEvent.BACKUP_DOWNLOADED, user.name())
                .with("file", name)
                .write());
        return file;
    }
}
