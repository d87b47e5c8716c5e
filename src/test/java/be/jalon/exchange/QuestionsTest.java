package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void a_question_in_brackets_is_what_is_asked() {
        assertThat(Questions.in("Sensibiliser à la coopération (à préciser! Comment?)"))
                .isEqualTo("à préciser! Comment?");
        assertThat(Questions.in("Soutenir (ex.: fêtes,...) (soutien financier? Logistique?)"))
                .isEqualTo("soutien financier? Logistique?");
        assertThat(Questions.in("?? (qui l’anime ?)")).isEqualTo("qui l’anime ?");
    }

    @Test
    void other_texts_ask_nothing_in_words() {
        assertThat(Questions.in("??")).isEmpty();
        assertThat(Questions.in("?? (13.000 € à l'article 8325/435-01)")).isEmpty();
        assertThat(Questions.in("(?)")).isEmpty();
        assertThat(Questions.in("")).isEmpty();
    }
}
