package be.jalon.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.ProposedPlan;
import be.jalon.exchange.reading.CellCount;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.PlanKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreviewShelfTest {

    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-26T08:00:00Z");

        void pass(int minutes) {
            now = now.plus(Duration.ofMinutes(minutes));
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

    private final Watch watch = new Watch();
    private final PreviewShelf shelf = new PreviewShelf(watch);

    private UUID put(String file) {
        ImportPreview preview = new ImportPreview(
                UUID.randomUUID(),
                file,
                1,
                new Interpretation(List.of(), List.of(), List.of(), new CellCount(0, 0, 0, 0)),
                new ProposedPlan("Plan", PlanKind.PST, null, null),
                null);
        shelf.put(preview, new byte[] {1}, (sheet, row) -> Optional.empty(), "Odile");
        return preview.id();
    }

    private List<String> files(String owner) {
        return shelf.of(owner).stream().map(kept -> kept.preview().fileName()).toList();
    }

    @Test
    void whoever_works_on_a_file_keeps_it() {
        UUID used = put("employé.xlsx");
        UUID left = put("quitté.xlsx");
        watch.pass(25);
        shelf.answer(used, "Odile", answers -> {});
        watch.pass(25);

        assertThat(shelf.get(used, "Odile")).isPresent();
        assertThat(shelf.get(left, "Odile")).isEmpty();
    }

    @Test
    void a_full_shelf_gives_up_what_nobody_has_looked_at_for_the_longest_time() {
        UUID used = put("1");
        for (int i = 2; i <= 8; i++) {
            put(String.valueOf(i));
        }
        shelf.get(used, "Odile");

        put("9");

        assertThat(files("Odile")).containsExactly("9", "1", "8", "7", "6", "5", "4", "3");
    }

    @Test
    void nobody_sees_the_files_of_others() {
        UUID own = put("plan.xlsx");

        assertThat(files("Léa")).isEmpty();
        assertThat(shelf.get(own, "Léa")).isEmpty();
    }
}
