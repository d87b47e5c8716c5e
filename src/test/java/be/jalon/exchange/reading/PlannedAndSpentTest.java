package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetCell;
import be.jalon.values.Doubt;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that tell what is asked beside what was spent, what comes in, and who pays. */
class PlannedAndSpentTest {

    private static List<String> lines(BudgetCell cell) {
        return cell.lines().stream()
                .map(line -> (line.unknown() ? "?" : line.amount().toPlainString())
                        + (line.year() == null ? "" : " " + line.year())
                        + (line.source() == null ? "" : " " + line.source()))
                .toList();
    }

    private static List<String> ordinary(Interpretation plan, String title) {
        return lines(DraftValues.of(item(plan, title).texts()).ordinary());
    }

    private static List<String> extraordinary(Interpretation plan, String title) {
        return lines(DraftValues.of(item(plan, title).texts()).extraordinary());
    }

    private static Interpretation belowYears(String left, String right) {
        return readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", 2025, null, 2026, null)
                .row(null, null, null, left, right, left, right)
                .row("1", "Planter", "Travaux", 1000, 800, 2000, null)
                .row("2", "Semer", "Travaux", 3000, 2500, 4000, 900)
                .merge("D1:E1", "F1:G1")));
    }

    @ParameterizedTest
    @CsvSource({
        "Prévu,Réalisé",
        "Budget,Dépensé",
        "Crédit inscrit,Engagé",
        "Budget initial,Engagé",
        "Prévision,Réalisation",
        "Inscrit,Engagé",
        "Dépenses,Recettes"
    })
    void below_a_year_only_what_is_planned_is_needed(String planned, String spent) {
        Interpretation plan = belowYears(planned, spent);

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00 2025", "2000.00 2026");
        assertThat(ordinary(plan, "Semer")).containsExactly("3000.00 2025", "4000.00 2026");
        assertThat(item(plan, "Semer").extras().values()).containsExactlyInAnyOrder("2500", "900");
        assertThat(item(plan, "Semer").texts().get(ItemField.STATUS)).isEmpty();
    }

    @Test
    void each_year_may_have_both_budgets() {
        Interpretation plan = belowYears("Ord.", "Extra.");

        assertThat(ordinary(plan, "Semer")).containsExactly("3000.00 2025", "4000.00 2026");
        assertThat(extraordinary(plan, "Semer")).containsExactly("2500.00 2025", "900.00 2026");
    }

    @Test
    void what_was_spent_is_kept_apart_in_one_row_of_headers_too() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Prévu 2025|Réalisé 2025|Prévu 2026|Crédits engagés 2026",
                        "1|Planter|Travaux|1.000|800|2.000|50",
                        "2|Semer|Travaux|3.000|900|4.000|60")
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00 2025", "2000.00 2026");
        assertThat(item(plan, "Planter").extras())
                .containsEntry("Réalisé 2025", "800")
                .containsEntry("Crédits engagés 2026", "50");
    }

    @Test
    void crosses_below_planned_and_done_are_states() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", 2025, null)
                .row(null, null, null, "Prévu", "Réalisé")
                .row("1", "Planter", "Travaux", null, "X")
                .row("2", "Semer", "Travaux", null, "X")
                .merge("D1:E1")));

        assertThat(item(plan, "Planter").texts().get(ItemField.STATUS)).isEqualTo("Réalisé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025 (€)",
                "2025 en €",
                "2025 (EUR)",
                "Budget 2025 (€)",
                "Crédit inscrit",
                "Crédits 2025",
                "Crédits inscrits au budget",
                "Montant inscrit"
            })
    void amounts_are_headed_in_many_ways(String header) {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|" + header, "1|Planter|Travaux|1.000", "2|Semer|Travaux|2.000")
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00");
        assertThat(ordinary(plan, "Semer")).containsExactly("2000.00");
    }

    @Test
    void a_credit_beside_a_need_is_none() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Budget|Crédit inscrit", "Planter|Travaux|1.000|9.000", "Semer|Travaux||9.000")
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00");
        assertThat(ordinary(plan, "Semer")).isEmpty();
        assertThat(item(plan, "Semer").extras()).containsEntry("Crédit inscrit", "9.000");
    }

    @Test
    void receipts_are_no_needs() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Dépenses|Recettes", "Planter|Travaux|1.000|200", "Semer|Travaux||300")
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00");
        assertThat(ordinary(plan, "Semer")).isEmpty();
        assertThat(item(plan, "Semer").extras()).containsEntry("Recettes", "300");
    }

    @Test
    void two_budgets_may_be_those_of_two_payers() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Budget commune|Budget CPAS|Budget total",
                        "Planter|Travaux|1.000|200|1.200",
                        "Semer|Travaux||300|300")
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00 commune", "200.00 CPAS");
        assertThat(ordinary(plan, "Semer")).containsExactly("300.00 CPAS");
        assertThat(item(plan, "Planter").extras()).containsEntry("Budget total", "1.200");
    }

    @Test
    void payers_may_stand_below_a_budget() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Budget", null)
                .row(null, null, null, "Commune", "CPAS")
                .row("1", "Planter", "Travaux", 1000, 200)
                .row("2", "Semer", "Travaux", null, 300)
                .merge("D1:E1")));

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00 Commune", "200.00 CPAS");
        assertThat(ordinary(plan, "Semer")).containsExactly("300.00 CPAS");
    }

    @Test
    void a_second_amount_that_nothing_tells_apart_is_kept_and_that_is_said() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Budget 2025|Coût estimé 2025|Budget 2026", "Planter|Travaux|1.000|900|2.000")
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("1000.00 2025", "2000.00 2026");
        assertThat(item(plan, "Planter").extras()).containsEntry("Coût estimé 2025", "900");
        assertThat(findings(plan)).contains("NOTE column.second plan!D1");
    }

    @Test
    void a_total_beside_one_share_is_no_further_need() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Coût total|Part communale", "Planter|Travaux|1.000|200", "Semer|Travaux|500|")
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("200.00 Part communale");
        assertThat(ordinary(plan, "Semer")).containsExactly("500.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "économie de 500 €",
                "Gain estimé : 500 €",
                "Économies 2.000 €/an",
                "5.000 € (économie attendue)",
                "-500 €",
                "- 500 €",
                "recette : 500 €"
            })
    void a_saving_is_no_need(String saving) {
        Interpretation plan = TextTable.of(
                        "Action|Service|Budget ordinaire", "Planter|Travaux|1.000", "Éteindre|Travaux|" + saving)
                .read();

        assertThat(ordinary(plan, "Éteindre")).containsExactly("?");
        assertThat(item(plan, "Éteindre").texts().get(ItemField.BUDGET_ORDINARY))
                .isEqualTo(saving);
        assertThat(DraftValues.of(item(plan, "Éteindre").texts()).ordinary().doubts())
                .extracting(Doubt::code)
                .containsAnyOf("budget.saving", "budget.sign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Économie circulaire : 500 €", "Promotion de l’économie locale : 500 €"})
    void the_economy_is_no_saving(String need) {
        Interpretation plan = TextTable.of("Action|Service|Budget ordinaire", "Planter|Travaux|" + need)
                .read();

        assertThat(ordinary(plan, "Planter")).containsExactly("500.00");
    }

    @Test
    void a_budget_told_by_the_articles_of_others_is_doubtful() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Budget|Article",
                        "Acheter un camion|Travaux|2.000|421/743-98",
                        "Semer|Travaux|5.000|")
                .read();

        assertThat(extraordinary(plan, "Acheter un camion")).containsExactly("2000.00");
        assertThat(findings(plan)).contains("DOUBT budget.kind_by_others plan!C1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exercice / Ordinaire||8.000",
                "Exercice ordinaire||8.000",
                "|Total ordinaire|8.000",
                "Total extraordinaire||8.000",
                "Total du service ordinaire||8.000",
                "Total ordinaire|120.000|"
            })
    void the_total_of_a_budget_is_no_action(String total) {
        Interpretation plan = TextTable.of("N°|Action|Budget ordinaire", "1|Planter|1.000", "2|Semer|7.000", total)
                .read();

        assertThat(outline(plan)).containsExactly("A [1] Planter", "A [2] Semer");
        assertThat(Stream.of("Planter", "Semer").map(title -> ordinary(plan, title)))
                .containsExactly(List.of("1000.00"), List.of("7000.00"));
    }

    @Test
    void the_number_of_a_project_belongs_to_its_amount() {
        Interpretation plan = TextTable.of(
                        "Action|Service|N° de projet|Budget extraordinaire",
                        "Planter|Travaux|20250011|1.000",
                        "Semer|Travaux|20250012|2.000")
                .read();

        assertThat(DraftValues.of(item(plan, "Planter").texts()).extraordinary().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.project()).isEqualTo("20250011"));
    }
}
