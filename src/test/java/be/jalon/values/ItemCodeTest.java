package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemCodeTest {

    @Test
    void numbers_inside_a_code_sort_by_value() {
        List<String> inOrder = List.of(
                "1", "1.", "1.1", "1.9", "1.10", "1.10.1", "2", "05.1.01", "A 1.2", "A 1.10", "A 2.1", "F007", "F010",
                "OO 1.2", "OS 1", "");

        assertThat(inOrder.reversed().stream().map(ItemCode::new).sorted().map(ItemCode::text))
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void case_and_punctuation_do_not_separate_codes() {
        assertThat(new ItemCode("a 1.2")).isLessThan(new ItemCode("A 1.10"));
        assertThat(new ItemCode("O.S 2")).isLessThan(new ItemCode("OS 10"));
    }

    @ParameterizedTest
    @CsvSource({
        "A 1.9,A 1.10",
        "1.1,1.2",
        "F007,F008",
        "F099,F100",
        "05.1.09,05.1.10",
        "1.,2.",
        "OS 1,OS 2",
        "A,A",
        "9,10",
        "(A.3),(A.4)"
    })
    void the_next_code_raises_the_last_number(String code, String next) {
        assertThat(new ItemCode(code).next()).isEqualTo(new ItemCode(next));
    }

    @Test
    void a_very_long_number_breaks_nothing() {
        String digits = "9".repeat(500);

        assertThat(new ItemCode(digits).next().text()).isEqualTo("1" + "0".repeat(500));
        assertThat(new ItemCode(digits)).isGreaterThan(new ItemCode("1"));
    }
}
