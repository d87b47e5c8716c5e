package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which one column says everything that is above the action of the row. */
class PathColumnsTest {

    private static final String[] OUTLINE = {
        "OS [OS 1] Verdir",
        "  OO [OO 1.1] Énergie",
        "    A [a] Isoler",
        "    A [b] Ventiler",
        "  OO [OO 1.2] Eau",
        "    A [c] Récolter",
        "OS [OS 2] Aider",
        "  OO [OO 2.1] Loger",
        "    A [d] Rénover"
    };

    private static Interpretation read(String header, String... paths) {
        return TextTable.of(
                        header + "|Code|Action|Service|Échéance",
                        paths[0] + "|a|Isoler|Travaux|2025",
                        paths[0] + "|b|Ventiler|Travaux|2025",
                        paths[1] + "|c|Récolter|Travaux|2025",
                        paths[2] + "|d|Rénover|Travaux|2025")
                .read();
    }

    @ParameterizedTest(name = "joined by “{0}”")
    @ValueSource(strings = {" > ", ">", " / ", "/", " › ", " » ", " → ", " -> ", " \\ ", " : ", " – ", "; ", "⏎"})
    void what_joins_the_elements_is_recognised_by_what_follows(String joint) {
        assertThat(outline(read(
                        "Rattachement",
                        "OS 1 Verdir" + joint + "OO 1.1 Énergie",
                        "OS 1 Verdir" + joint + "OO 1.2 Eau",
                        "OS 2 Aider" + joint + "OO 2.1 Loger")))
                .containsExactly(OUTLINE);
    }

    @ParameterizedTest(name = "under “{0}”")
    @ValueSource(
            strings = {
                "Objectif",
                "Objectifs",
                "Arborescence",
                "Objectif opérationnel",
                "OS > OO",
                "Position",
                "Rattaché à"
            })
    void the_header_may_be_any(String header) {
        assertThat(outline(
                        read(header, "OS 1 Verdir > OO 1.1 Énergie", "OS 1 > OO 1.2 Eau", "OS 2 Aider > OO 2.1 Loger")))
                .containsExactly(OUTLINE);
    }

    @Test
    void a_sign_inside_a_title_joins_nothing() {
        assertThat(outline(read(
                        "Rattachement",
                        "1. Ville « verte » / 1.2 Eau et/ou énergie",
                        "1. Ville « verte » / 1.3 Bâti : écoles",
                        "2. Aider / 2.1 Logement / habitat")))
                .containsExactly(
                        "OS [1] Ville « verte »",
                        "  OO [1.2] Eau et/ou énergie",
                        "    A [a] Isoler",
                        "    A [b] Ventiler",
                        "  OO [1.3] Bâti : écoles",
                        "    A [c] Récolter",
                        "OS [2] Aider",
                        "  OO [2.1] Logement / habitat",
                        "    A [d] Rénover");
    }

    @Test
    void an_objective_below_an_axis_may_say_no_more_than_its_number() {
        assertThat(outline(read(
                        "Objectif",
                        "Axe 1 – Climat › Objectif 2 – Réduire",
                        "Axe 1 – Climat › Objectif 3 – S’adapter",
                        "Axe 2 – Social › Objectif 1 – Loger")))
                .containsExactly(
                        "X [1] Climat",
                        "  OS [2] Réduire",
                        "    A [a] Isoler",
                        "    A [b] Ventiler",
                        "  OS [3] S’adapter",
                        "    A [c] Récolter",
                        "X [2] Social",
                        "  OS [1] Loger",
                        "    A [d] Rénover");
    }

    @Test
    void elements_that_say_no_level_are_doubted_once_each() {
        Interpretation plan =
                read("Objectifs stratégique et opérationnel", "Verdir → Énergie", "Verdir → Eau", "Aider → Loger");

        assertThat(outline(plan))
                .containsExactly(
                        "OS Verdir",
                        "  OO Énergie",
                        "    A [a] Isoler",
                        "    A [b] Ventiler",
                        "  OO Eau",
                        "    A [c] Récolter",
                        "OS Aider",
                        "  OO Loger",
                        "    A [d] Rénover");
        assertThat(findings(plan))
                .filteredOn(text -> text.contains("level.by_position"))
                .hasSize(5);
    }

    @Test
    void a_number_without_a_sign_begins_an_element() {
        assertThat(outline(read("Chemin", "1 Verdir > 1.1 Énergie", "1 Verdir > 1.2 Eau", "2 Aider > 2.1 Loger")))
                .containsExactly(
                        "OS [1] Verdir",
                        "  OO [1.1] Énergie",
                        "    A [a] Isoler",
                        "    A [b] Ventiler",
                        "  OO [1.2] Eau",
                        "    A [c] Récolter",
                        "OS [2] Aider",
                        "  OO [2.1] Loger",
                        "    A [d] Rénover");
    }
}
