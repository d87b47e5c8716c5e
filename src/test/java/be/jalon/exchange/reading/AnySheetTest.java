package be.jalon.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.AnyWorkbooks;
import be.jalon.exchange.Readings;
import be.jalon.plan.ItemLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets thrown together at random: nothing is lost and the tree is sound. */
class AnySheetTest {

    private static final int SHEETS = 30;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothing_is_lost_and_the_tree_is_sound(int start) {
        for (int i = 0; i < SHEETS; i++) {
            int seed = start * 1_000 + i;
            byte[] workbook = AnyWorkbooks.number(seed);

            assertSound(seed, Readings.read(workbook));
            assertSound(seed, Readings.readAny(workbook));
        }
    }

    private static void assertSound(int seed, Interpretation plan) {
        for (DraftItem item : plan.items()) {
            ItemLevel above = item.parent() == null
                    ? null
                    : plan.items().get(item.parent()).level();
            assertThat(item.parent() == null || item.parent() < item.id())
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(item.level().mayHangUnder(above))
                    .as("seed %d: %s under %s", seed, item.level(), above)
                    .isTrue();
            item.cells().values().forEach(cell -> assertThat(cell.parts()).isNotEmpty());
        }
        assertThat(Readings.messages(plan)).as("seed %d", seed).noneMatch(text -> text.contains("{"));
    }
}
