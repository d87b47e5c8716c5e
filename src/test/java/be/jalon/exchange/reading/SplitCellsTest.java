package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.plan.ItemField;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that speak of several fields, each part behind its own word. */
class SplitCellsTest {

    private static Interpretation carriers(String text) {
        return TextTable.of("N°|Action|Pilotes|Échéance", "1|Poser des bancs|" + text + "|2026")
                .read();
    }

    private static Interpretation budget(String text) {
        return TextTable.of("N°|Action|Budget|Échéance", "1|Poser des bancs|" + text + "|2026")
                .read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Échevin : X. Petit / Service : Travaux / Agent : Y. Grand  > X. Petit    > Travaux      > Y. Grand
            Pol.: A. B. – Serv.: Travaux                               > A. B.       > Travaux      >
            Politique : A. Petit⏎Service : Parcs                       > A. Petit    > Parcs        >
            Mandataire : A. Petit ; Agent : B. Grand                   > A. Petit    >              > B. Grand
            Échevine : A. Petit, Service : Travaux, Service : Parcs    > A. Petit    > Travaux⏎Parcs >
            """)
    void each_part_goes_where_its_word_says(String text, String political, String service, String agent) {
        Interpretation plan = carriers(text);
        DraftItem action = plan.items().getFirst();

        assertThat(action.texts().get(ItemField.POLITICAL)).isEqualTo(shown(political));
        assertThat(action.texts().get(ItemField.SERVICE)).isEqualTo(shown(service));
        assertThat(action.texts().get(ItemField.AGENT)).isEqualTo(shown(agent));
        assertThat(action.extras()).isEqualTo(Map.of("Pilotes", text.strip().replace('⏎', '\n')));
        assertThat(findings(plan)).contains("NOTE pilots.by_role plan!C2");
    }

    private static String shown(String text) {
        return text == null ? "" : text.replace('⏎', '\n');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Échevin : X. Petit / Travaux
            Échevin : X. Petit⏎Travaux⏎Service : Parcs
            """)
    void a_part_without_a_word_leaves_the_cell_whole_with_a_doubt(String text) {
        Interpretation plan = carriers(text);

        assertThat(plan.items().getFirst().extras()).isEmpty();
        assertThat(findings(plan)).contains("DOUBT pilots.by_role_unclear plan!C2");
    }

    @ParameterizedTest
    @CsvSource({"Travaux", "Service : Travaux", "Travaux (contact : A. Petit)", "PCS : cheffe de projet", "Échevinat"})
    void other_cells_stay_as_they_are(String text) {
        Interpretation plan = carriers(text);

        assertThat(plan.items().getFirst().texts().texts()).containsValue(text);
        assertThat(findings(plan)).noneMatch(finding -> finding.contains("pilots.by_role"));
    }

    @Test
    void a_role_that_has_a_column_of_its_own_with_another_name_is_doubted() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Échevin|Service|Échéance",
                        "1|Poser des bancs|A. Petit|Échevin : B. Grand / Service : Travaux|2026")
                .read();

        assertThat(fields(plan.items().getFirst()))
                .contains("political=A. Petit", "service=Échevin : B. Grand / Service : Travaux");
        assertThat(findings(plan)).contains("DOUBT pilots.by_role_unclear plan!D2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Ord. : 3.000 € / Extra : 20.000 €                    > Ord. : 3.000 €             > Extra : 20.000 €
            Ordinaire 3.000 €⏎Extraordinaire 20.000 €            > Ordinaire 3.000 €          > Extraordinaire 20.000 €
            3.000 € (421/124-02)⏎20.000 € (421/731-60)           > 3.000 € (421/124-02)       > 20.000 € (421/731-60)
            """)
    void each_amount_goes_to_the_budget_that_it_names(String text, String ordinary, String extraordinary) {
        Interpretation plan = budget(text);

        assertThat(fields(plan.items().getFirst()))
                .contains("budget.ordinary=" + ordinary, "budget.extraordinary=" + extraordinary);
        assertThat(plan.items().getFirst().extras()).containsKey("Budget");
        assertThat(findings(plan)).contains("NOTE budget.by_words plan!C2");
    }

    @Test
    void an_amount_that_names_no_budget_keeps_the_cell_together() {
        assertThat(fields(budget("3.000 €⏎Extra : 20.000 €").items().getFirst()))
                .filteredOn(field -> field.startsWith("budget"))
                .hasSize(1);
    }

    @Test
    void in_a_column_of_one_budget_the_word_of_the_other_is_a_doubt() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Budget ordinaire|Échéance", "1|Poser des bancs|Extra : 20.000 €|2026")
                .read();

        assertThat(plan.findings()).anyMatch(finding -> finding.code().equals("budget.otherBudget"));
        assertThat(fields(plan.items().getFirst())).contains("budget.ordinary=Extra : 20.000 €");
    }
}
