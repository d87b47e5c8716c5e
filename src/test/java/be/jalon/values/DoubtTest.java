package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.shared.Translations;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DoubtTest {

    /** One text for every doubt that can be raised: D deadline, B budget, P pilots, S status, G progress, R priority, O goals, F staff. */
    private static final String EXAMPLES = """
            D ??
            D on verra
            D 2020 ?
            D 58807
            D 31-12-20
            D juin
            D 31/02/2020
            D 2022-2020
            D 2020 et 2022
            D dès 2020
            D d'ici 2030
            D hiver 2021
            D année scolaire 2021
            D 02-06/2021
            D 2020 (étude)
            B ??
            B CPJ ??
            B Ressources internes
            B 5.000 € ?
            B environ 5.000 €
            B 1,500 €
            B 10.000 à 15.000 €
            B 3 x 500 €
            B 20 €/mois
            B PM
            B -500 €
            B 2020
            B CCE 3000
            B 3.000 € CCE 2.000 €
            B CCE 3.000 € CPJ 2.000 € et le reste
            B 5.000 € (dont 2.000 € subside)
            B 5.000 € + honoraires
            B 5.000 € par an pendant 3 ans
            B 5.000 € (extraordinaire)
            B 5.000 €⏎Article : à créer
            B (13.000 € à l'article 8325/435-01 Relation)
            B 20.000 € (840/124-02 et 840/124-48)
            B 20.000 € (840/731-53)
            B 1.000 € (840/465-48)
            B CCE 3.000 €⏎Total 3.000 €
            B CCE 3.000 €⏎Total 5.000 €
            B Conseils :⏎CCE 3.000 €
            B économie : 500 €
            P ??
            P PCS ?
            P PCS / Travaux
            P Jeunesse et sports
            P Agent : Anne Leroy
            S zut
            S ??
            S en cours ?
            S en cours (phase 2)
            S non réalisé – abandonné
            S permanent
            S en retard
            S en attente du Collège
            S en attente
            S PROBLEME
            S à discuter
            G ??
            G bien
            G 0,5
            G 150
            G 33,3 %
            G ± 50 %
            R zut
            R ??
            R 1
            O ??
            O climat
            O 3 climat
            O 18
            F ??
            F beaucoup
            """;

    @Test
    void every_doubt_has_a_sentence_and_every_sentence_a_doubt() {
        Set<String> raised = EXAMPLES.lines()
                .flatMap(line -> Doubts.of(line.charAt(0), line.substring(2).replace('⏎', '\n')).stream())
                .map(Doubt::messageKey)
                .collect(Collectors.toCollection(TreeSet::new));
        String tooLong = "x ".repeat(2_000);
        for (char kind : new char[] {'D', 'B', 'P'}) {
            Doubts.of(kind, tooLong).forEach(doubt -> raised.add(doubt.messageKey()));
        }

        assertThat(raised)
                .containsExactlyInAnyOrderElementsOf(Translations.keys("values", Locale.FRENCH).stream()
                        .filter(key -> key.startsWith("values.doubt."))
                        .toList());
    }

    @Test
    void a_message_names_what_it_is_about() {
        Doubt kind = Doubts.of('B', "20.000 € (Article 840/731-53)").get(0);

        assertThat(kind.message(Locale.FRENCH))
                .isEqualTo(
                        "L’article 840/731-53 n’appartient pas au budget de cette colonne (ordinaire ou extraordinaire).");
        assertThat(Doubts.of('D', "??").get(0).message(Locale.ENGLISH))
                .isEqualTo("Unknown deadline: the question is open (“??”).");
    }

    @Test
    void a_long_text_is_shown_as_an_excerpt_but_kept_whole() {
        String text = "on verra ".repeat(50);
        Doubt doubt = Doubts.of('D', text).get(0);

        assertThat(doubt.raw()).isEqualTo(text);
        assertThat(doubt.args().get(0)).hasSize(80).endsWith("…");
    }
}
