package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.shell.SetupCode.Answer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetupCodeTest {

    private final SetupCode code = new SetupCode();

    @Test
    void two_groups_of_four_letters_and_digits_that_cannot_be_confused() {
        assertThat(code.current()).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
    }

    @Test
    void case_spaces_and_hyphens_do_not_count() {
        String typed = " " + code.current().toLowerCase(Locale.ROOT).replace("-", " ") + " ";

        assertThat(code.check(typed)).isEqualTo(Answer.RIGHT);
    }

    @Test
    void a_few_wrong_attempts_are_forgiven() {
        String right = code.current();

        assertThat(code.check("AAAA-AAAA")).isEqualTo(Answer.WRONG);
        assertThat(code.check(right)).isEqualTo(Answer.RIGHT);
    }

    @Test
    void too_many_wrong_attempts_change_the_code() {
        String before = code.current();
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(code.check("nope")).isEqualTo(Answer.WRONG);
        }

        assertThat(code.check("nope")).isEqualTo(Answer.RENEWED);
        assertThat(code.current()).isNotEqualTo(before);
        assertThat(code.check(before)).isEqualTo(Answer.WRONG);
    }
}
