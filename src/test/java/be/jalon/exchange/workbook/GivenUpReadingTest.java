package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.Progress;
import be.jalon.exchange.Readings;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading that nobody waits for any more ends in its midst. */
class GivenUpReadingTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9})
    void it_ends_where_the_clock_is_looked_at(int looks) {
        Progress progress = new Progress();
        AtomicInteger clock = new AtomicInteger();
        ReadBudget budget = new ReadBudget(
                ReadLimits.DEFAULTS,
                () -> {
                    if (clock.incrementAndGet() == looks) {
                        progress.giveUp();
                    }
                    return 0;
                },
                progress);

        assertThatThrownBy(() -> XlsxReading.read(new PackageParts(Readings.resource("pst-citoyennete.xlsx"), budget)))
                .isInstanceOf(Progress.GivenUpException.class);

        assertThat(clock).hasValue(looks);
    }
}
