package be.jalon.operations.internal;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which backups stay: the latest of each kind that the clock or an import makes, the last one of each recent day, and all that
 * precede a migration, a restoration or a move or that somebody asked for. Of the unverified ones the latest stays.
 *
 * @param latest how many hourly ones, and how many before imports
 * @param days of how many days the last one
 */
public record Retention(int latest, int days) {

    private static final Set<BackupReason> PASSING = Set.of(BackupReason.HOURLY, BackupReason.BEFORE_IMPORT);

    public Retention {
        if (latest < 1 || days < 0) {
            throw new IllegalArgumentException("At least one backup is kept");
        }
    }

    /** The backups that may go. */
    List<BackupFile> expired(List<BackupFile> files, Instant now, ZoneId zone) {
        List<BackupFile> newestFirst = files.stream()
                .sorted(Comparator.comparing(BackupFile::created).reversed())
                .toList();
        Set<BackupFile> kept = new HashSet<>();
        keep(newestFirst, file -> !file.verified(), 1, kept);
        for (BackupReason reason : PASSING) {
            keep(newestFirst, file -> file.verified() && file.reason() == reason, latest, kept);
        }
        keepDaily(newestFirst, LocalDate.ofInstant(now, zone).minusDays(days), zone, kept);
        List<BackupFile> expired = new ArrayList<>(newestFirst);
        expired.removeIf(file -> kept.contains(file) || (file.verified() && !PASSING.contains(file.reason())));
        return expired;
    }

    private static void keep(
            List<BackupFile> newestFirst, Predicate<BackupFile> which, int count, Set<BackupFile> kept) {
        newestFirst.stream().filter(which).limit(count).forEach(kept::add);
    }

    private static void keepDaily(List<BackupFile> newestFirst, LocalDate after, ZoneId zone, Set<BackupFile> kept) {
        Set<LocalDate> days = new HashSet<>();
        for (BackupFile file : newestFirst) {
            LocalDate day = LocalDate.ofInstant(file.created(), zone);
            if (file.verified() && PASSING.contains(file.reason()) && day.isAfter(after) && days.add(day)) {
                kept.add(file);
            }
        }
    }
}
