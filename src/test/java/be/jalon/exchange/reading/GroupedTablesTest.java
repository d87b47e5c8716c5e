package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import org.junit.jupiter.api.Test;

/** Tables whose rows stand in groups, below lines or beside cells such as "Objectif 2.1 : Loger". */
class GroupedTablesTest {

    private static final String[] OUTLINE = {
        "OS [1] Verdir",
        "  OO [1.1] Énergie",
        "    A [a] Isoler",
        "    A [b] Ventiler",
        "  OO [1.2] Eau",
        "    A [c] Récolter",
        "OS [2] Aider",
        "  OO [2.1] Loger",
        "    A [d] Rénover"
    };

    @Test
    void objectives_of_both_levels_may_share_a_column() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("Objectif", "Code", "Action", "Service", "Échéance")
                        .row("Objectif stratégique 1 : Verdir")
                        .row("Objectif 1.1 : Énergie", "a", "Isoler", "Travaux", "2025")
                        .row(null, "b", "Ventiler", "Travaux", "2025")
                        .skip(1)
                        .row("Objectif 1.2 : Eau", "c", "Récolter", "Travaux", "2025")
                        .skip(1)
                        .row("Objectif stratégique 2 : Aider")
                        .row("Objectif 2.1 : Loger", "d", "Rénover", "Travaux", "2025")));

        assertThat(outline(plan)).containsExactly(OUTLINE);
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void a_strategic_objective_in_the_column_of_the_operational_ones_is_above_them() {
        assertThat(outline(TextTable.of(
                                "Objectif opérationnel|N°|Action|Service|Échéance",
                                "OS1. Verdir",
                                "Objectif 1.1 : Énergie|a|Isoler|Travaux|2025",
                                "|b|Ventiler|Travaux|2025",
                                "",
                                "Objectif 1.2 : Eau|c|Récolter|Travaux|2025",
                                "",
                                "OS2. Aider",
                                "Objectif 2.1 : Loger|d|Rénover|Travaux|2025")
                        .read()))
                .containsExactly(
                        "OS [OS1] Verdir",
                        "  OO [1.1] Énergie",
                        "    A [a] Isoler",
                        "    A [b] Ventiler",
                        "  OO [1.2] Eau",
                        "    A [c] Récolter",
                        "OS [OS2] Aider",
                        "  OO [2.1] Loger",
                        "    A [d] Rénover");
    }

    @Test
    void the_header_says_the_level_where_the_words_only_give_a_number() {
        assertThat(outline(TextTable.of(
                                "Objectif stratégique|Objectif opérationnel|N°|Action|Service|Échéance",
                                "Objectif 1 : Verdir|Objectif 1 : Énergie|a|Isoler|Travaux|2025",
                                "||b|Ventiler|Travaux|2025",
                                "",
                                "|Objectif 2 : Eau|c|Récolter|Travaux|2025",
                                "Objectif 2 : Aider|Objectif 1 : Loger|d|Rénover|Travaux|2025")
                        .read()))
                .containsExactly(
                        "OS [1] Verdir",
                        "  OO [1] Énergie",
                        "    A [a] Isoler",
                        "    A [b] Ventiler",
                        "  OO [2] Eau",
                        "    A [c] Récolter",
                        "OS [2] Aider",
                        "  OO [1] Loger",
                        "    A [d] Rénover");
    }

    @Test
    void lines_above_the_actions_may_give_a_number_only() {
        assertThat(outline(TextTable.of(
                                "N°|Action|Service|Échéance",
                                "Objectif 1 : Verdir",
                                "Objectif 1.1 : Énergie",
                                "a|Isoler|Travaux|2025",
                                "b|Ventiler|Travaux|2025",
                                "Objectif 1.2. Eau",
                                "c|Récolter|Travaux|2025",
                                "Objectif 2 : Aider",
                                "Objectif 2.1 - Loger",
                                "d|Rénover|Travaux|2025")
                        .read()))
                .containsExactly(OUTLINE);
    }

    @Test
    void a_column_that_gives_numbers_only_is_doubted_once() {
        Interpretation plan = TextTable.of(
                        "Objectif|Sous-objectif|N°|Action|Service|Échéance",
                        "Objectif 1 - Verdir|Sous-objectif 1.1 - Énergie|a|Isoler|Travaux|2025",
                        "Objectif 1 - Verdir|Sous-objectif 1.1 - Énergie|b|Ventiler|Travaux|2025",
                        "Objectif 1 - Verdir|Sous-objectif 1.2 - Eau|c|Récolter|Travaux|2025",
                        "Objectif 2 - Aider|Sous-objectif 2.1 - Loger|d|Rénover|Travaux|2025")
                .read();

        assertThat(outline(plan)).containsExactly(OUTLINE);
        assertThat(findings(plan))
                .containsExactly("DOUBT level.by_position plan!A2", "DOUBT level.by_position plan!B2");
    }

    @Test
    void an_aim_in_degrees_or_for_a_year_is_no_objective_with_a_number() {
        assertThat(outline(TextTable.of(
                                "Action|Service|Échéance",
                                "Objectif 1.5 °C : informer|Travaux|2025",
                                "Objectif 2030 : agir|Travaux|2025",
                                "Objectif 20 % de haies|Travaux|2025")
                        .read()))
                .containsExactly("A Objectif 1.5 °C : informer", "A Objectif 2030 : agir", "A Objectif 20 % de haies");
    }
}
