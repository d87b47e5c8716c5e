package be.jalon.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByStartTest {

    private final List<String> asked = new ArrayList<>();
    private final ByStart<String> starts = new ByStart<>(
            start -> {
                asked.add(start.text());
                return start.text();
            },
            "");

    /** Budgets and codes of one table begin with the same three characters, and come in any order. */
    @Test
    void starts_that_share_three_characters_do_not_drive_each_other_out() {
        for (int round = 0; round < 3; round++) {
            for (char last = '0'; last <= '9'; last++) {
                assertThat(starts.of("12." + last + "00 €")).isEqualTo("12." + last);
            }
        }

        assertThat(asked).hasSize(10);
    }
}
