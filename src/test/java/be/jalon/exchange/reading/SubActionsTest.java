package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sub-actions, steps and tasks, in columns and rows of their own. */
class SubActionsTest {

    @Test
    void words_and_codes_say_that_an_item_is_part_of_an_action() {
        assertThat(outline(TextTable.of(
                                "Action|Service|Échéance|Statut",
                                "OS 1 : Verdir",
                                "OO 1.1 : Eau",
                                "Action 1.1.1 : Récolter|Travaux|2025|En cours",
                                "Sous-action 1.1.1.1 : Acheter|Travaux|2025|En cours",
                                "Tâche 1.1.1.2 : Poser|Travaux|2025|En cours",
                                "Étape 3 : Relier|Travaux|2025|En cours",
                                "Action 1.1.2 : Épurer|Travaux|2025|En cours",
                                "SA 1.1.2.a - Creuser|Travaux|2025|En cours",
                                "Planter (T.4)|Travaux|2025|En cours")
                        .read()))
                .containsExactly(
                        "OS [OS 1] Verdir",
                        "  OO [OO 1.1] Eau",
                        "    A [1.1.1] Récolter",
                        "      SA [1.1.1.1] Acheter",
                        "      SA [1.1.1.2] Poser",
                        "      SA [3] Relier",
                        "    A [1.1.2] Épurer",
                        "      SA [SA 1.1.2.a] Creuser",
                        "      SA [T.4] Planter");
    }

    @Test
    void a_number_that_goes_on_with_that_of_the_action_above_is_part_of_it() {
        assertThat(outline(TextTable.of(
                                "N°|Action|Service|Échéance",
                                "A1|Récolter|Travaux|2025",
                                "A1.1|Acheter|Travaux|2024",
                                "A1.2|Poser|Travaux|2025",
                                "A2|Épurer|Travaux|2025",
                                "A2.1|Creuser|Travaux|2025")
                        .read()))
                .containsExactly(
                        "A [A1] Récolter",
                        "  SA [A1.1] Acheter",
                        "  SA [A1.2] Poser",
                        "A [A2] Épurer",
                        "  SA [A2.1] Creuser");
    }

    @Test
    void numbers_of_actions_that_restart_below_another_objective_are_no_parts() {
        assertThat(outline(TextTable.of(
                                "N°|Action|Service|Échéance",
                                "OS 1|Verdir||",
                                "A1|Récolter|Travaux|2025",
                                "OS 2|Aider||",
                                "A1.1|Acheter|Travaux|2024")
                        .read()))
                .containsExactly("OS [OS 1] Verdir", "  A [A1] Récolter", "OS [OS 2] Aider", "  A [A1.1] Acheter");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Étapes", "Étape", "Tâches", "Sous-action", "Titre de la sous-action"})
    void steps_with_rows_of_their_own_are_parts_of_the_action(String header) {
        Interpretation plan = TextTable.of(
                        "OS|OO|Action|" + header + "|Service|Échéance",
                        "OS 1 Verdir|OO 1.1 Eau|Récolter||Travaux|2026",
                        "|||Acheter|Achats|2024",
                        "|||Poser|Travaux|2025",
                        "||Épurer||Travaux|2027",
                        "|||Creuser|Travaux|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Verdir",
                        "  OO [OO 1.1] Eau",
                        "    A Récolter",
                        "      SA Acheter",
                        "      SA Poser",
                        "    A Épurer",
                        "      SA Creuser");
        assertThat(fields(item(plan, "Acheter"))).containsExactly("service=Achats", "deadline=2024");
        assertThat(fields(item(plan, "Récolter"))).containsExactly("service=Travaux", "deadline=2026");
    }

    @Test
    void steps_in_the_row_of_their_action_describe_it() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Étapes|Service|Échéance",
                        "1|Récolter|acheter, puis poser|Travaux|2026",
                        "2|Épurer|creuser|Travaux|2027")
                .read();

        assertThat(outline(plan)).containsExactly("A [1] Récolter", "A [2] Épurer");
        assertThat(fields(item(plan, "Récolter"))).contains("description=acheter, puis poser");
    }

    @Test
    void the_number_of_a_row_is_that_of_its_action_where_the_sub_action_has_its_own() {
        Interpretation plan = TextTable.of(
                        "OS|OO|N° action|Action|N° sous-action|Sous-action|Service|Échéance",
                        "OS 1 Verdir|OO 1.1 Eau|1.1.1|Récolter|||Travaux|2025",
                        "OS 1 Verdir|OO 1.1 Eau|1.1.1|Récolter|1.1.1.1|Acheter|Travaux|2024",
                        "OS 1 Verdir|OO 1.1 Eau|1.1.2|Épurer|1.1.2.1|Creuser|Travaux|2025")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Verdir",
                        "  OO [OO 1.1] Eau",
                        "    A [1.1.1] Récolter",
                        "      SA [1.1.1.1] Acheter",
                        "    A [1.1.2] Épurer",
                        "      SA [1.1.2.1] Creuser");
        assertThat(findings(plan)).isEmpty();
        assertThat(item(plan, "Acheter").extras()).isEmpty();
    }

    @Test
    void the_only_number_of_a_row_is_that_of_the_action_that_it_names_first() {
        assertThat(outline(TextTable.of(
                                "N°|Action|Sous-action|Service|Échéance",
                                "1.1.1|Récolter|Acheter|Travaux|2025",
                                "1.1.1|Récolter|Poser|Travaux|2025",
                                "1.1.2|Épurer|Creuser|Travaux|2025")
                        .read()))
                .containsExactly(
                        "A [1.1.1] Récolter", "  SA Acheter", "  SA Poser", "A [1.1.2] Épurer", "  SA Creuser");
    }
}
