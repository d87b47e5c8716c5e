package be.jalon.operations.internal;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The thread that makes the backup of the hour and answers the requests of commands, while this process serves the data
 * folder. When the application stops, a backup that has begun is finished or leaves nothing behind.
 */
@Component
class BackupSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final long LONGEST_END = 30;

    /** After a start: late enough not to slow it down, early enough for a machine that is switched off every evening. */
    private static final Duration AFTER_START = Duration.ofMinutes(10);

    private final BackupMaker maker;
    private final BackupFolder backups;
    private final DataFolder data;
    private final BackupRequests requests;
    private final Clock clock;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable AutoCloseable lock;
    private Instant next;

    BackupSchedule(
            BackupMaker maker,
            BackupFolder backups,
            DataFolder data,
            Clock clock,
            @Value("${jalon.backup.every}") Duration every) {
        this.maker = maker;
        this.backups = backups;
        this.data = data;
        this.requests = new BackupRequests(data);
        this.clock = clock;
        this.every = every;
        this.next = Instant.MAX;
    }

    /** When the first backup of a run is due: as if the run before had gone on, but not in the first minutes. */
    static Instant firstDue(List<BackupFile> files, Instant start, Duration every) {
        Instant earliest = start.plus(every.compareTo(AFTER_START) < 0 ? every : AFTER_START);
        return files.stream()
                .filter(file -> file.verified() && file.reason() == BackupReason.HOURLY)
                .map(file -> file.created().plus(every))
                .filter(earliest::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(earliest);
    }

    @Override
    public synchronized void start() {
        Optional<AutoCloseable> taken = data.lock();
        if (taken.isEmpty()) {
            LOG.warn("Un autre serveur utilise déjà ce dossier de données : lui seul fait les sauvegardes.");
        } else {
            lock = taken.get();
            backups.clean();
            next = firstDue(backups.list(), clock.instant(), every);
        }
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "jalon-sauvegardes");
            named.setDaemon(true);
            return named;
        });
        if (lock != null) {
            thread.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
        }
    }

    private void tick() {
        try {
            requests.answer(() -> maker.make(BackupReason.MANUAL, "commande").name());
            if (maker.isAutomatic() && !clock.instant().isBefore(next)) {
                next = clock.instant().plus(every);
                maker.makeHourly();
            }
        } catch (RuntimeException unforeseen) {
            // Once more in a second: a thread that dies here would end all backups in silence.
            LOG.error("La tâche des sauvegardes a rencontré une erreur", unforeseen);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            try {
                if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                    thread.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
        if (lock != null) {
            DataFolder.close(lock);
            lock = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
