package be.jalon.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleShapeTest {

    @Test
    void the_number_of_a_code_is_what_is_left_without_its_letters_and_last_points() {
        assertThat(TitleShape.numberOf("A 1.4")).isEqualTo("1.4");
        assertThat(TitleShape.numberOf(" OO.1.2. ")).isEqualTo("1.2");
        assertThat(TitleShape.numberOf("1.4\n.\t.")).isEqualTo("1.4");
        assertThat(TitleShape.numberOf("1.1.a")).isEqualTo("1.1.a");
        assertThat(TitleShape.numberOf("7.")).isEqualTo("7");
        assertThat(TitleShape.numberOf(" IV. ")).isEqualTo("IV.");
        assertThat(TitleShape.numberOf("")).isEmpty();
    }
}
