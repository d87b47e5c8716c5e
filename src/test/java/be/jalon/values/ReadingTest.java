package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "~" stands for the narrow no-break space of French typography. */
class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    2e sem. 2020 → du 1/7/2020 au 31/12/2020
                    30/06/2020 → le 30/6/2020
                    fin 2024 → du 1/10/2024 au 31/12/2024 environ
                    2020 ?? → du 1/1/2020 au 31/12/2020, à vérifier
                    avant 2021 → au plus tard le 31/12/2020
                    dès 2020 → à partir du 1/1/2020, sans fin indiquée, à vérifier
                    permanent → permanent~: jamais en retard
                    annuel dès 2021 → permanent à partir du 1/1/2021
                    annuel 2019-2024 → permanent du 1/1/2019 au 31/12/2024
                    annuel jusqu'en 2024 → permanent jusqu’au 31/12/2024
                    court terme → horizon sans date
                    législature → période de la législature, sans dates
                    ?? → inconnu~: la question reste ouverte
                    / → sans objet
                    on verra → non compris~: le texte est gardé tel quel
                    """)
    void a_deadline_is_said_in_days(String text, String sentence) {
        assertThat(Reading.of(Deadline.parse(text), Locale.FRENCH)).isEqualTo(sentence.replace('~', '\u202F'));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    CCE 3.000 € CCCA 3.000 € CPJ 6.000 € CCPH 3.000 € ?? → 4 montants connus~: 15~000~€ · 1 inconnu
                    20.000 € (Article 840/731-53 "c'est ma ruralité") → Article 840/731-53 (extraordinaire) · 20~000~€
                    ?? (13.000 € à l'article 8325/435-01 Relation) → Article 8325/435-01 (ordinaire) · 1 montant inconnu · crédit de l’article~: 13~000~€
                    5.000 € → 5~000~€
                    ?? → inconnu~: la question reste ouverte
                    CCE ?? CPJ ?? → 2 montants inconnus
                    500 € en 2021 → 500~€ · exercice 2021
                    2019 pour Wallonie: 500€ → 500~€ · exercice 2019 · financement~: Wallonie
                    """)
    void a_budget_is_said_in_amounts_articles_and_credits(String text, String sentence) {
        assertThat(Reading.of(BudgetCell.parse(BudgetKind.ORDINARY, text), Locale.FRENCH))
                .isEqualTo(sentence.replace('~', '\u202F'));
    }

    @Test
    void pilots_are_counted_and_named() {
        assertThat(Reading.of(PilotNames.parse("PCS\nService J / Service Enfance"), Locale.FRENCH))
                .isEqualTo("3 pilotes\u202F: PCS · Service J · Service Enfance");
        assertThat(Reading.of(PilotNames.parse("PCS"), Locale.FRENCH)).isEqualTo("1 pilote\u202F: PCS");
    }

    @Test
    void the_follow_up_is_said_in_our_words() {
        assertThat(Reading.of(StatusText.parse("Clôturé"), Locale.FRENCH)).isEqualTo("terminé");
        assertThat(Reading.of(Progress.parse("50"), Locale.FRENCH)).isEqualTo("50\u202F%");
        assertThat(Reading.of(Priority.parse("P1"), Locale.FRENCH)).isEqualTo("priorité haute");
        assertThat(Reading.of(Sdgs.parse("ODD 3 et 5"), Locale.FRENCH)).isEqualTo("ODD 3, 5");
        assertThat(Reading.of(Fte.parse("mi-temps"), Locale.FRENCH)).isEqualTo("0,5\u202FETP");
    }

    @Test
    void what_was_not_understood_says_that_the_text_is_kept() {
        assertThat(Reading.of(StatusText.parse("zut"), Locale.ENGLISH))
                .isEqualTo("status not recognised: the text is kept as it is");
        assertThat(Reading.of(Progress.parse("zut"), Locale.ENGLISH)).startsWith("progress not recognised");
        assertThat(Reading.of(Priority.parse("zut"), Locale.ENGLISH)).startsWith("priority not recognised");
        assertThat(Reading.of(Sdgs.parse("zut"), Locale.ENGLISH)).isEqualTo("no SDG recognised");
        assertThat(Reading.of(Fte.parse("zut"), Locale.ENGLISH)).startsWith("number not recognised");
    }

    @Test
    void an_empty_cell_has_no_sentence() {
        assertThat(Reading.of(Deadline.parse(""), Locale.FRENCH)).isEmpty();
        assertThat(Reading.of(BudgetCell.parse(BudgetKind.ORDINARY, ""), Locale.FRENCH))
                .isEmpty();
        assertThat(Reading.of(PilotNames.parse(""), Locale.FRENCH)).isEmpty();
    }

    @Test
    void the_words_of_every_value_exist_in_both_languages() {
        assertThat(Reading.label(Precision.SEMESTER, Locale.FRENCH)).isEqualTo("au semestre près");
        assertThat(Reading.label(Presence.NONE, Locale.ENGLISH)).isEqualTo("not applicable");
        assertThat(Reading.label(Status.NOT_STARTED, Locale.FRENCH)).isEqualTo("à démarrer");
        assertThat(Reading.label(BudgetKind.EXTRAORDINARY, Locale.ENGLISH)).isEqualTo("extraordinary");
        assertThat(Reading.label(PriorityLevel.LOW, Locale.FRENCH)).isEqualTo("basse");
    }
}
