package be.jalon.exchange.ecomptes;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Documents;
import be.jalon.exchange.Readings;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements thrown together at random, known and unknown, in and out of place: every text is found again. */
class AnyExchangeTest {

    private static final int FILES = 60;

    private static final List<String> NAMES = List.of(
            "Libelle",
            "DateDebut",
            "DateFin",
            "Description",
            "Mode",
            "Valeur",
            "Statut",
            "Responsable",
            "Mandataire",
            "Nom",
            "Prenom",
            "Departement",
            "TauxAvancement",
            "ETP",
            "Plans",
            "Plan",
            "Partenaires",
            "Partenaire",
            "Articles",
            "Article",
            "Exercice",
            "Service",
            "Type",
            "CodeArticle",
            "Montant",
            "Projections",
            "Projection",
            "Exercices",
            "Actions",
            "Action",
            "Volets",
            "Volet",
            "ObjectifStrategiques",
            "ObjectifStrategique",
            "Couleur");

    private static final List<String> VALUES = List.of(
            "TEXTE", "HTML", "RTF", "O", "E", "D", "R", "2026", "2026-01-31", "840/731-53.2026", "20000.50", "x");

    /** One file and the texts in it that are like no other. */
    private static final class Throwing {
        private final Random random;
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder xml = new StringBuilder();

        Throwing(int seed) {
            // Neighbouring seeds begin alike.
            random = new Random(seed * 0x9E3779B97F4A7C15L);
        }

        String file() {
            xml.append("<dataroot><PST><Volets>");
            elements(0);
            xml.append("</Volets></PST></dataroot>");
            return xml.toString();
        }

        private void elements(int depth) {
            int count = depth == 0 ? 1 + random.nextInt(4) : random.nextInt(7);
            for (int i = 0; i < count; i++) {
                String name = depth == 0 && random.nextInt(4) > 0 ? "Volet" : NAMES.get(random.nextInt(NAMES.size()));
                xml.append('<').append(name);
                if (random.nextBoolean()) {
                    xml.append(" ElementId=\"").append(text()).append('"');
                }
                xml.append('>');
                if (random.nextInt(3) > 0) {
                    xml.append(text());
                }
                if (depth < 5) {
                    elements(depth + 1);
                }
                xml.append("</").append(name).append('>');
            }
        }

        private String text() {
            if (random.nextInt(3) == 0) {
                return VALUES.get(random.nextInt(VALUES.size()));
            }
            String text = "mot" + texts.size() + "fin";
            texts.add(text);
            return text;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_text_is_found_again_and_the_tree_is_sound(int start) {
        int met = 0;
        for (int i = 0; i < FILES; i++) {
            int seed = start * 1_000 + i;
            Throwing thrown = new Throwing(seed);

            Interpretation plan = Documents.read(thrown.file());

            StringBuilder found = new StringBuilder();
            for (DraftItem item : plan.items()) {
                assertThat(item.level().mayHangUnder(above(plan, item)))
                        .as("seed %d", seed)
                        .isTrue();
                item.texts().texts().values().forEach(found::append);
                item.extras().values().forEach(found::append);
                item.cells().values().forEach(cell -> found.append(cell.stated()));
            }
            plan.sheets().getFirst().freeLines().forEach(line -> found.append(line.text()));
            thrown.texts.forEach(text ->
                    assertThat(found).as("seed %d: %s", seed, thrown.xml).contains(text));
            assertThat(Readings.messages(plan)).as("seed %d", seed).noneMatch(text -> text.contains("{"));
            met += plan.items().size();
        }
        assertThat(met).isGreaterThan(FILES);
    }

    private static ItemLevel above(Interpretation plan, DraftItem item) {
        return item.parent() == null ? null : plan.items().get(item.parent()).level();
    }
}
