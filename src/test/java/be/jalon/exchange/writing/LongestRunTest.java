package be.jalon.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestRunTest {

    @Test
    void an_ascending_list_stays_whole() {
        assertThat(LongestRun.positions(new int[] {1, 4, 9})).containsExactly(0, 1, 2);
        assertThat(LongestRun.positions(new int[] {})).isEmpty();
    }

    @Test
    void one_that_moved_is_left_out() {
        assertThat(LongestRun.positions(new int[] {5, 1, 2, 3})).containsExactly(1, 2, 3);
        assertThat(LongestRun.positions(new int[] {2, 3, 5, 1})).containsExactly(0, 1, 2);
        assertThat(LongestRun.positions(new int[] {1, 8, 3, 4, 9})).containsExactly(0, 2, 3, 4);
    }
}
