package be.jalon.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptLimitsTest {

    private final MovedClock clock = new MovedClock();
    private final AttemptLimits limits = new AttemptLimits(mock(FamiliarAddresses.class), clock);

    @Test
    void the_sixth_attempt_waits_a_minute_and_then_one_more_is_free() {
        for (int i = 0; i < 5; i++) {
            assertThat(limits.begin("ann", "192.0.2.1")).isZero();
        }

        assertThat(limits.begin("ann", "192.0.2.1")).isEqualTo(Duration.ofMinutes(1));
        clock.forward(Duration.ofSeconds(45));
        assertThat(limits.begin(" ANN ", "192.0.2.1")).isEqualTo(Duration.ofSeconds(15));
        clock.forward(Duration.ofSeconds(15));
        assertThat(limits.begin("ann", "192.0.2.1")).isZero();
        assertThat(limits.begin("ann", "192.0.2.1")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_quiet_hour_forgets_everything() {
        for (int i = 0; i < 20; i++) {
            limits.begin("ann", "192.0.2.1");
        }
        clock.forward(Duration.ofHours(1));

        for (int i = 0; i < 5; i++) {
            assertThat(limits.begin("ann", "192.0.2.1")).isZero();
        }
    }

    @Test
    void right_passwords_are_never_slowed_down() {
        for (int i = 0; i < 50; i++) {
            assertThat(limits.begin("user" + i, "192.0.2.1")).isZero();
            limits.succeeded("user" + i, "192.0.2.1");
        }
        assertThat(limits.remembered()).isZero();
    }

    @Test
    void whoever_is_logged_in_may_miss_his_own_password_five_times() {
        UUID account = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            assertThat(limits.beginOwn(account)).isZero();
        }

        assertThat(limits.beginOwn(account)).isEqualTo(Duration.ofMinutes(1));
        assertThat(limits.beginOwn(UUID.randomUUID())).isZero();
        limits.succeededOwn(account);
        assertThat(limits.beginOwn(account)).isZero();
    }

    @Test
    void the_memory_is_bounded_however_many_come() {
        for (int i = 0; i < 4 * AttemptLimits.MOST; i++) {
            limits.begin("name".repeat(50) + i, "198.51." + i / 250 + "." + i % 250);
            limits.begin("n" + i, "203.0." + i / 250 + "." + i % 250);
        }

        assertThat(limits.remembered()).isLessThanOrEqualTo(3 * AttemptLimits.MOST);
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-20T08:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
