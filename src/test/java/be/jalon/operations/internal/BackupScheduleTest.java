package be.jalon.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupScheduleTest {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private static BackupFile made(BackupReason reason, String moment, boolean verified) {
        return new BackupFile("jalon-" + moment, Instant.parse(moment), reason, 1, 1, "13", verified);
    }

    private static Instant due(Duration every, BackupFile... files) {
        return BackupSchedule.firstDue(List.of(files), START, every);
    }

    @Test
    void a_machine_that_is_off_at_night_gets_its_backup_of_the_day() {
        assertThat(due(DAY, made(BackupReason.HOURLY, "2026-11-21T06:00:00Z", true)))
                .isEqualTo("2026-11-22T08:10:00Z");
        assertThat(due(HOUR)).isEqualTo("2026-11-22T08:10:00Z");
    }

    @Test
    void a_start_soon_after_the_last_backup_does_not_make_another_one_early() {
        assertThat(due(
                        HOUR,
                        made(BackupReason.HOURLY, "2026-11-22T07:45:00Z", true),
                        made(BackupReason.HOURLY, "2026-11-22T06:45:00Z", true)))
                .isEqualTo("2026-11-22T08:45:00Z");
    }

    @Test
    void only_a_verified_backup_of_the_clock_counts() {
        assertThat(due(
                        HOUR,
                        made(BackupReason.HOURLY, "2026-11-22T07:45:00Z", false),
                        made(BackupReason.MANUAL, "2026-11-22T07:50:00Z", true)))
                .isEqualTo("2026-11-22T08:10:00Z");
    }

    @Test
    void who_wants_backups_more_often_does_not_wait_for_minutes() {
        assertThat(due(Duration.ofSeconds(5))).isEqualTo("2026-11-22T08:00:05Z");
    }
}
