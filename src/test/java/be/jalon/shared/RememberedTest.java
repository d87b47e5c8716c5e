package be.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<String> read = new ArrayList<>();
    private final Remembered<Integer> lengths = new Remembered<>(text -> {
        read.add(text);
        return text.length();
    });

    @Test
    void a_text_that_comes_again_is_not_read_again() {
        assertThat(lengths.of("En cours")).isEqualTo(8);
        assertThat(lengths.of("En cours")).isEqualTo(8);

        assertThat(read).containsExactly("En cours");
    }

    @Test
    void a_long_text_is_read_each_time() {
        String text = "a".repeat(65);

        assertThat(lengths.of(text)).isEqualTo(65);
        assertThat(lengths.of(text)).isEqualTo(65);

        assertThat(read).hasSize(2);
    }

    @Test
    void texts_in_one_place_do_not_answer_for_each_other() {
        // The same hash.
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());

        Remembered<String> itself = new Remembered<>(text -> text);

        assertThat(itself.of("AaAa")).isEqualTo("AaAa");
        assertThat(itself.of("BBBB")).isEqualTo("BBBB");
        assertThat(itself.of("AaAa")).isEqualTo("AaAa");
    }

    @Test
    void more_texts_than_there_are_places_are_all_right() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10_000; i++) {
                String text = "A " + i;
                assertThat(lengths.of(text)).isEqualTo(text.length());
            }
        }
    }
}
