package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which each payer has a column of amounts. */
class FundingColumnsTest {

    private static List<String> sources(Interpretation plan, String title) {
        DraftValues values = DraftValues.of(item(plan, title).texts());
        return values.ordinary().lines().stream()
                .map(line -> (line.unknown() ? "?" : line.amount().toPlainString())
                        + " "
                        + line.source()
                        + (line.year() == null ? "" : " " + line.year()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Fonds propres|Subside|Emprunt|Europe|Total",
                "Part communale|Subvention|Emprunt|FEDER|Total",
                "Commune|Province|Région wallonne|Europe|Total TVAC",
                "Ville|Région|Fédéral|Autres|Budget total"
            })
    void each_payer_gives_a_line_and_their_sum_none(String headers) {
        String[] payers = headers.split("\\|");
        Interpretation plan = TextTable.of(
                        "Code|Action|Service|Échéance|" + headers,
                        "1|Planter|Travaux|2025|10.000 €|5.000 €|20.000 €||35.000 €",
                        "2|Semer|Travaux|2026|1.000 €|||500 €|1.500 €",
                        "3|Tailler|Travaux|2027||8.000 €|||8.000 €")
                .read();

        assertThat(sources(plan, "Planter"))
                .containsExactly("10000.00 " + payers[0], "5000.00 " + payers[1], "20000.00 " + payers[2]);
        assertThat(sources(plan, "Semer")).containsExactly("1000.00 " + payers[0], "500.00 " + payers[3]);
        assertThat(sources(plan, "Tailler")).containsExactly("8000.00 " + payers[1]);
        assertThat(item(plan, "Planter").extras()).containsEntry(payers[4], "35.000 €");
        assertThat(findings(plan)).containsOnlyOnce("DOUBT budget.kind_assumed plan!E1");
    }

    @Test
    void a_plan_may_hold_nothing_else() {
        assertThat(outline(TextTable.of(
                                "Code|Action|Fonds propres|Wallonie|Europe|Emprunt|Total",
                                "1|Planter|10.000 €|5.000 €|||15.000 €",
                                "2|Semer|1.000 €|||500 €|1.500 €")
                        .read()))
                .containsExactly("A [1] Planter", "A [2] Semer");
    }

    @ParameterizedTest(name = "below “{0}”")
    @ValueSource(strings = {"Financement", "Sources de financement", "Plan de financement"})
    void the_payers_may_stand_below_a_common_header(String group) {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Réf.", "Intitulé", group)
                .row(null, null, "Commune", "CPAS", "Privé", "Total")
                .row("1", "Planter", 10000, 5000, null, 15000)
                .row("2", "Semer", 1000, null, 500, 1500)
                .merge("C1:F1")));

        assertThat(sources(plan, "Planter")).containsExactly("10000.00 Commune", "5000.00 CPAS");
        assertThat(sources(plan, "Semer")).containsExactly("1000.00 Commune", "500.00 Privé");
    }

    @Test
    void payers_that_add_up_to_a_cost_are_its_parts() {
        Interpretation plan = TextTable.of(
                        "Code|Action|Service|Coût|Part communale|Subside régional",
                        "1|Planter|Travaux|15.000 €|10.000 €|5.000 €",
                        "2|Semer|Travaux|1.000 €|1.000 €|",
                        "3|Tailler|Travaux|7.000 €||")
                .read();

        assertThat(sources(plan, "Planter")).containsExactly("10000.00 Part communale", "5000.00 Subside régional");
        assertThat(sources(plan, "Semer")).containsExactly("1000.00 Part communale");
        assertThat(sources(plan, "Tailler")).containsExactly("7000.00 null");
    }

    @Test
    void a_grant_beside_a_budget_is_no_further_amount() {
        Interpretation plan = TextTable.of(
                        "Code|Action|Service|Budget|Subside",
                        "1|Planter|Travaux|15.000 €|10.000 €",
                        "2|Semer|Travaux|1.000 €|")
                .read();

        assertThat(sources(plan, "Planter")).containsExactly("15000.00 null");
        assertThat(item(plan, "Planter").extras()).containsEntry("Subside", "10.000 €");
    }

    @Test
    void payers_may_have_a_column_per_year() {
        Interpretation plan = TextTable.of(
                        "Code|Action|Service|Fonds propres 2025|Subside 2025|Fonds propres 2026",
                        "1|Planter|Travaux|15.000 €|10.000 €|5.000 €",
                        "2|Semer|Travaux||1.000 €|")
                .read();

        assertThat(sources(plan, "Planter"))
                .containsExactly("15000.00 Fonds propres 2025", "10000.00 Subside 2025", "5000.00 Fonds propres 2026");
    }

    @Test
    void what_is_unknown_of_one_payer_is_asked() {
        Interpretation plan = TextTable.of(
                        "Code|Action|Service|Fonds propres|Subside",
                        "1|Planter|Travaux|??|5.000 €",
                        "2|Semer|Travaux|1.000 €|/")
                .read();

        assertThat(sources(plan, "Planter")).containsExactly("? Fonds propres", "5000.00 Subside");
    }

    @Test
    void crosses_below_payers_are_no_amounts() {
        Interpretation plan = TextTable.of(
                        "Code|Action|Service|Échéance|Fonds propres|Subside",
                        "1|Planter|Travaux|2025|X|X",
                        "2|Semer|Travaux|2025|X|")
                .read();

        assertThat(item(plan, "Planter").extras()).containsEntry("Fonds propres", "X");
    }
}
