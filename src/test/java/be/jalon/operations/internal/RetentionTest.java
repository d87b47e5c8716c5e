package be.jalon.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private final Retention retention = new Retention(24, 30);

    private static BackupFile file(BackupReason reason, Duration age, boolean verified) {
        return new BackupFile(reason + " " + age, NOW.minus(age), reason, 1, 1, "10", verified);
    }

    private static List<BackupFile> hourly(int hours) {
        List<BackupFile> files = new ArrayList<>();
        for (int hour = 0; hour < hours; hour++) {
            files.add(file(BackupReason.HOURLY, Duration.ofHours(hour), true));
        }
        return files;
    }

    private List<BackupFile> kept(List<BackupFile> files) {
        List<BackupFile> kept = new ArrayList<>(files);
        kept.removeAll(retention.expired(files, NOW, BRUSSELS));
        return kept;
    }

    @Test
    void the_last_twenty_four_stay_and_then_the_last_of_each_of_thirty_days() {
        List<BackupFile> kept = kept(hourly(24 * 60));

        assertThat(kept)
                .filteredOn(file -> file.created().isAfter(NOW.minus(Duration.ofHours(24))))
                .hasSize(24);
        // Yesterday and today are among the twenty-four hours already; 28 days before them have one each.
        assertThat(kept).hasSize(24 + 28);
        assertThat(kept.getLast().created()).isEqualTo(Instant.parse("2026-10-24T21:00:00Z"));
    }

    @Test
    void what_precedes_a_migration_or_was_asked_for_stays_for_ever() {
        List<BackupFile> old = List.of(
                file(BackupReason.BEFORE_MIGRATION, Duration.ofDays(900), true),
                file(BackupReason.BEFORE_RESTORE, Duration.ofDays(900), true),
                file(BackupReason.BEFORE_MOVE, Duration.ofDays(900), true),
                file(BackupReason.MANUAL, Duration.ofDays(900), true));

        assertThat(kept(old)).isEqualTo(old);
    }

    @Test
    void many_imports_do_not_push_the_hourly_ones_out() {
        List<BackupFile> files = hourly(24);
        for (int minute = 0; minute < 100; minute++) {
            files.add(file(BackupReason.BEFORE_IMPORT, Duration.ofMinutes(minute), true));
        }

        assertThat(kept(files)).hasSize(48).containsAll(hourly(24));
    }

    @Test
    void of_the_unverified_ones_the_latest_stays_and_takes_no_place_of_a_good_one() {
        List<BackupFile> files = hourly(24);
        files.add(file(BackupReason.HOURLY, Duration.ofMinutes(1), false));
        files.add(file(BackupReason.HOURLY, Duration.ofMinutes(2), false));

        assertThat(kept(files)).hasSize(25).containsAll(hourly(24)).contains(files.get(24));
    }
}
