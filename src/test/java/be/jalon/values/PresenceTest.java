package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "??",
                "?",
                "???",
                "? ?",
                " ?? ",
                "(?)",
                "- ?",
                "à préciser",
                "à préciser!",
                "(à préciser)",
                "A PRECISER",
                "à déterminer",
                "à définir.",
                "À confirmer",
                "inconnu",
                "à\u00A0préciser",
                "?? à préciser",
                "? (à définir)"
            })
    void an_open_question_is_unknown(String text) {
        assertThat(Presence.of(text)).isEqualTo(Presence.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "–", "—", "//", " / ", "néant", "Néant.", "s.o.", "S.O", "sans objet", "n/a"})
    void a_dash_says_that_there_is_none(String text) {
        assertThat(Presence.of(text)).isEqualTo(Presence.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u202F\t"})
    void white_space_says_nothing(String text) {
        assertThat(Presence.of(text)).isEqualTo(Presence.EMPTY);
    }

    @Test
    void no_text_at_all_says_nothing() {
        assertThat(Presence.of(null)).isEqualTo(Presence.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "0", "SO", "NA", "2020 ??", "quoi?", "Titre (à préciser! Comment?)"})
    void anything_else_is_stated(String text) {
        assertThat(Presence.of(text)).isEqualTo(Presence.STATED);
    }
}
