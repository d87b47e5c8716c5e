package be.jalon.operations.internal;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import be.jalon.operations.OperationRefused;
import be.jalon.operations.archive.Archive;
import be.jalon.operations.archive.ArchiveWriter;
import be.jalon.operations.archive.Manifest;
import be.jalon.operations.archive.Scratch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The folder of backups: a file gets its name only when it was read back, restored on trial and found equal. */
public final class BackupFolder {

    private static final int MOST_TWINS = 1_000;

    private final Path folder;
    private final Clock clock;

    public BackupFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public Path path() {
        return folder;
    }

    /**
     * Makes and verifies a backup.
     *
     * @throws OperationRefused when it cannot be written, or does not pass the trial; what was written is then kept under a
     *     name that says so
     */
    public BackupFile make(DataSource database, BackupReason reason) {
        Path unfinished = write(database, reason);
        try {
            Manifest manifest = Scratch.verify(unfinished, folder);
            return named(unfinished, manifest, true);
        } catch (OperationRefused refused) {
            keepUnverified(unfinished);
            throw refused;
        }
    }

    /** Makes a backup only when something differs from the latest verified one. */
    Optional<BackupFile> makeIfChanged(DataSource database, BackupReason reason) {
        Path unfinished = write(database, reason);
        if (sameAsLatest(unfinished)) {
            delete(unfinished);
            return Optional.empty();
        }
        try {
            return Optional.of(named(unfinished, Scratch.verify(unfinished, folder), true));
        } catch (OperationRefused refused) {
            keepUnverified(unfinished);
            throw refused;
        }
    }

    private Path write(DataSource database, BackupReason reason) {
        Durable.createFolder(folder);
        Path unfinished = folder.resolve(BackupNames.unfinished(UUID.randomUUID()));
        boolean written = false;
        try {
            Durable.createFile(unfinished);
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            try (Connection connection = database.getConnection();
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                ArchiveWriter.write(connection, out, reason.name(), now);
            }
            Durable.force(unfinished);
            written = true;
            return unfinished;
        } catch (IOException e) {
            throw Durable.refused(e, folder);
        } catch (SQLException e) {
            throw new OperationRefused(e, "operations.database_failed", String.valueOf(e.getMessage()));
        } finally {
            if (!written) {
                delete(unfinished);
            }
        }
    }

    private BackupFile named(Path unfinished, Manifest manifest, boolean verified) {
        BackupReason reason = BackupReason.valueOf(manifest.reason());
        for (int twin = 0; twin < MOST_TWINS; twin++) {
            Path target = folder.resolve(BackupNames.of(manifest.created(), reason, twin, verified));
            if (!Files.exists(target)) {
                try {
                    Durable.rename(unfinished, target);
                    return describe(target, manifest);
                } catch (IOException e) {
                    throw Durable.refused(e, folder);
                }
            }
        }
        throw new OperationRefused("operations.no_room", folder.toString());
    }

    /** One of them is enough to look into: failures that repeat every hour must not fill the disk. */
    private void keepUnverified(Path unfinished) {
        try (Archive archive = Archive.open(unfinished)) {
            list().stream()
                    .map(BackupFile::name)
                    .filter(BackupNames::isUnverified)
                    .forEach(name -> delete(folder.resolve(name)));
            named(unfinished, archive.manifest(), false);
        } catch (OperationRefused unreadable) {
            delete(unfinished);
        }
    }

    private boolean sameAsLatest(Path unfinished) {
        Optional<BackupFile> latest =
                list().stream().filter(BackupFile::verified).findFirst();
        if (latest.isEmpty()) {
            return false;
        }
        try (Archive fresh = Archive.open(unfinished);
                Archive before = Archive.open(folder.resolve(latest.get().name()))) {
            return fresh.manifest().sameRows(before.manifest());
        }
    }

    /** All backups, the latest first; a file that cannot be read is there, unverified. */
    public List<BackupFile> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<BackupFile> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> BackupNames.isBackup(name(file))).forEach(file -> found.add(describe(file)));
        } catch (IOException e) {
            throw new OperationRefused(e, "operations.no_room", folder.toString());
        }
        found.sort(Comparator.comparing(BackupFile::created)
                .thenComparing(BackupFile::name)
                .reversed());
        return List.copyOf(found);
    }

    /** The file of a backup that is in the list; a name from outside leads nowhere else. */
    public Optional<Path> find(String name) {
        return list().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> folder.resolve(file.name()));
    }

    private static BackupFile describe(Path file) {
        try (Archive archive = Archive.open(file)) {
            return describe(file, archive.manifest());
        } catch (OperationRefused | IllegalArgumentException unreadable) {
            return describe(file, null);
        }
    }

    private static BackupFile describe(Path file, @Nullable Manifest manifest) {
        try {
            long bytes = Files.size(file);
            return manifest == null
                    ? new BackupFile(
                            name(file),
                            Files.getLastModifiedTime(file).toInstant(),
                            BackupReason.MANUAL,
                            bytes,
                            0,
                            "",
                            false)
                    : new BackupFile(
                            name(file),
                            manifest.created(),
                            BackupReason.valueOf(manifest.reason()),
                            bytes,
                            manifest.rows(),
                            manifest.schema(),
                            BackupNames.isVerified(name(file)));
        } catch (IOException e) {
            throw new OperationRefused(e, "operations.archive.unreadable", name(file));
        }
    }

    /**
     * Copies a backup to a place outside; the copy gets its name when it is complete.
     *
     * @throws OperationRefused when there is a file of that name, or no room
     */
    public void copy(BackupFile backup, Path target) {
        Path unfinished = target.resolveSibling(BackupNames.unfinished(UUID.randomUUID()));
        try {
            Durable.createFile(unfinished);
            Files.copy(folder.resolve(backup.name()), unfinished, StandardCopyOption.REPLACE_EXISTING);
            Durable.force(unfinished);
            Durable.rename(unfinished, target);
        } catch (IOException e) {
            throw Durable.refused(e, target);
        } finally {
            delete(unfinished);
        }
    }

    /** Deletes what need not be kept any longer. */
    void prune(Retention retention) {
        retention
                .expired(list(), clock.instant(), clock.getZone())
                .forEach(file -> delete(folder.resolve(file.name())));
    }

    /** Deletes what backups that were interrupted left behind; only while nobody makes one. */
    void clean() {
        Durable.createFolder(folder);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> BackupNames.isUnfinished(name(file))).forEach(BackupFolder::delete);
        } catch (IOException e) {
            throw Durable.refused(e, folder);
        }
        Scratch.clean(folder);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Durable.refused(e, file);
        }
    }
}
