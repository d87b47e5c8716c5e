package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objectives and sections whose number and title stand in two cells. */
class TwoCellLinesTest {

    @Test
    void an_objective_above_the_headers_may_stand_in_two_cells() {
        assertThat(outline(TextTable.of(
                                "DOMAINE : ENVIRONNEMENT",
                                "Objectif stratégique 1|Être une commune verte",
                                "N°|Actions|Échevin|Service|Délai",
                                "1.1.1|Récolter|A. Petit|Travaux|2025",
                                "1.1.2|Épurer|A. Petit|Travaux|2026")
                        .read()))
                .containsExactly(
                        "D ENVIRONNEMENT",
                        "  OS [1] Être une commune verte",
                        "    A [1.1.1] Récolter",
                        "    A [1.1.2] Épurer");
    }

    @Test
    void labels_above_the_headers_may_name_the_objectives() {
        assertThat(outline(TextTable.of(
                                "Objectif stratégique|OS 1 - Être une commune verte",
                                "Objectif opérationnel|Verdir les places",
                                "Échevin en charge|A. Petit",
                                "",
                                "N°|Actions|Échevin|Service|Délai",
                                "1|Récolter|A. Petit|Travaux|2025",
                                "2|Épurer|A. Petit|Travaux|2026")
                        .read()))
                .containsExactly(
                        "OS [OS 1] Être une commune verte",
                        "  OO Verdir les places",
                        "    A [1] Récolter",
                        "    A [2] Épurer");
    }

    @Test
    void a_word_explained_above_the_headers_names_no_objective() {
        assertThat(outline(TextTable.of(
                                "OS|Objectif stratégique",
                                "OO|Objectif opérationnel",
                                "N°|Actions|Échevin|Service|Délai",
                                "1|Récolter|A. Petit|Travaux|2025")
                        .read()))
                .containsExactly("A [1] Récolter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OO 1.1. – Verdir", "OO.1.1. - Verdir", "OO 1.1 – Verdir", "OO 1.1.: Verdir"})
    void a_point_and_a_dash_may_stand_between_a_code_and_its_title(String line) {
        assertThat(outline(TextTable.of("N°|Actions|Échevin|Service|Délai", line, "1|Récolter|A. Petit|Travaux|2025")
                        .read()))
                .satisfies(lines -> assertThat(lines.getFirst()).endsWith("] Verdir"));
    }

    @Test
    void a_section_between_the_actions_keeps_its_number() {
        assertThat(outline(TextTable.of(
                                "N°|Action|Service|Échéance",
                                "Axe 1|Climat",
                                "1|Récolter|Travaux|2025",
                                "Axe 2|Social",
                                "2|Loger|Logement|2026")
                        .read()))
                .containsExactly("X [Axe 1] Climat", "  A [1] Récolter", "X [Axe 2] Social", "  A [2] Loger");
    }

    @Test
    void a_column_of_types_needs_no_words_in_the_titles() {
        assertThat(outline(TextTable.of(
                                "Type|N°|Intitulé|Responsable|Échéance",
                                "Axe|1|Climat||",
                                "Objectif opérationnel|1.1|Eau||",
                                "Action|1.1.1|Récolter|Travaux|2025",
                                "Action|1.1.2|Épurer|Travaux|2026")
                        .read()))
                .containsExactly("X [1] Climat", "  OO [1.1] Eau", "    A [1.1.1] Récolter", "    A [1.1.2] Épurer");
    }
}
