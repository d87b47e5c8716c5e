package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose first columns hold codes that say their levels: objectives in one, lower objectives and actions in the next. */
class StatedCodesTest {

    private static TextTable table(String headers, String strategic, String operational, String action) {
        return TextTable.of(
                headers + "|Type|Mandataires|Agents|Services porteurs|État",
                strategic + "||Être une commune verte",
                "|" + operational + "|Planter|||||En cours",
                "|" + action.formatted(57) + "|Planter mille arbres|PST|A. Petit|B. Grand|Travaux|En cours",
                "|" + action.formatted(58) + "|Semer des prés|PST|A. Petit|B. Grand|Travaux|Terminé");
    }

    private static List<String> levels(Interpretation plan) {
        return plan.items().stream().map(item -> item.level().name()).toList();
    }

    @ParameterizedTest(name = "{0} over {1}, {2}, {3}")
    @CsvSource(delimiter = ';', textBlock = """
                    N°|N°|Intitulé; O.S 1; O.O 1.2; Action %s
                    OS|OO|Titre; O.S. 1 -; O.O. 1.2 -; Projet %s
                    OS|OO / Action|Titre; O.S. 1 :; O.O. 1.2 :; Action %s :
                    Objectif stratégique|Objectif opérationnel|Intitulé; OS n° 1; OO n° 1.2; Action n° %s
                    Niveau 1|Niveau 2|Libellé; OS1; OO1.2; A%s
                    Objectif|Action|Titre; Obj. stratégique 1; Obj. opérationnel 2; Act. %s
                    A|B|Intitulé; Objectif stratégique 1; Objectif op. 1.2; Fiche %s
                    ||; O.S 1; O.O 1.2; Projet %s
                    """)
    void the_codes_say_the_levels_whatever_the_headers_are(
            String headers, String strategic, String operational, String action) {
        Interpretation plan = table(headers, strategic, operational, action).read();

        assertThat(levels(plan)).containsExactly("STRATEGIC_OBJECTIVE", "OPERATIONAL_OBJECTIVE", "ACTION", "ACTION");
        assertThat(item(plan, "Semer des prés").parent()).isEqualTo(1);
        assertThat(item(plan, "Planter").parent()).isZero();
        assertThat(item(plan, "Être une commune verte").parent()).isNull();
    }

    @Test
    void the_sign_after_a_code_is_not_part_of_it() {
        assertThat(outline(table("OS|OO|Titre", "O.S. 1 -", "O.O. 1.2 –", "Action %s :")
                        .read()))
                .containsExactly(
                        "OS [O.S. 1] Être une commune verte",
                        "  OO [O.O. 1.2] Planter",
                        "    A [Action 57] Planter mille arbres",
                        "    A [Action 58] Semer des prés");
    }

    @Test
    void a_column_of_codes_of_one_level_is_that_level() {
        assertThat(outline(TextTable.of(
                                "OS|OO|N°|Action|Service|Échéance",
                                "OS 1|OO 1.1|A 1.1.1|Planter|Travaux|2025",
                                "OS 1|OO 1.2|A 1.2.1|Semer|Travaux|2025")
                        .read()))
                .containsExactly(
                        "OS [OS 1] ",
                        "  OO [OO 1.1] ",
                        "    A [A 1.1.1] Planter",
                        "  OO [OO 1.2] ",
                        "    A [A 1.2.1] Semer");
    }

    @Test
    void codes_right_of_the_titles_refer_to_other_items() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance|Concerne",
                        "1|Planter|Travaux|2025|OS 1",
                        "2|Semer|Travaux|2025|Action 1",
                        "3|Tailler|Travaux|2025|OO 1.2")
                .read();

        assertThat(outline(plan)).containsExactly("A [1] Planter", "A [2] Semer", "A [3] Tailler");
        assertThat(item(plan, "Semer").extras()).containsEntry("Concerne", "Action 1");
    }
}
