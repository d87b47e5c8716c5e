package be.jalon.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.plan.ReviewReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell says of itself that it waits for, with the words of the PST profile. */
class LegendWordsTest {

    private static final String TITLE = "Rénover la place du marché avec les habitants du quartier et ses associations";

    private final LegendWords words = Readings.ALL.profiles().stream()
            .filter(profile -> profile.id().equals("pst-wallon"))
            .findFirst()
            .orElseThrow()
            .legend();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À confirmer par le Collège",
                "Reste à valider par le Collège",
                TITLE + " (à confirmer par le Collège)",
                TITLE + " [ En attente de confirmation du Collège ]",
                TITLE + " (voir note) (en attente du Collège communal)"
            })
    void a_remark_waits(String text) {
        assertThat(words.reasonsOfCell(text)).containsExactly(ReviewReason.CONFIRMATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "Collège",
                TITLE + " à confirmer par le Collège",
                TITLE + " (à confirmer)",
                "Le Collège confirme (2026)"
            })
    void other_words_wait_for_nothing(String text) {
        assertThat(words.reasonsOfCell(text)).isEmpty();
    }

    @Test
    void only_the_end_of_a_long_text_is_searched_for_remarks() {
        String brackets = "(".repeat(32_000);

        assertThat(words.reasonsOfCell(brackets)).isEmpty();
        assertThat(words.reasonsOfCell(brackets + "à confirmer par le Collège)"))
                .containsExactly(ReviewReason.CONFIRMATION);
    }
}
