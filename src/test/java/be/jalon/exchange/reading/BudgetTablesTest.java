package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
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

/** Tables whose money stands in several columns and rows, and in other units than euros. */
class BudgetTablesTest {

    private static String money(DraftItem item, BudgetCell cell) {
        return cell.lines().stream()
                .map(line -> (line.unknown() ? "?" : line.amount().toPlainString())
                        + (line.article() == null ? "" : " " + line.article().text())
                        + (line.year() == null ? "" : " " + line.year())
                        + (line.source() == null ? "" : " " + line.source()))
                .reduce((one, other) -> one + " + " + other)
                .orElse("");
    }

    private static String ordinary(DraftItem item) {
        return money(item, DraftValues.of(item.texts()).ordinary());
    }

    private static String extraordinary(DraftItem item) {
        return money(item, DraftValues.of(item.texts()).extraordinary());
    }

    private static List<String> ofBudgets(Interpretation plan) {
        return findings(plan).stream()
                .filter(finding -> finding.contains("budget."))
                .toList();
    }

    private static List<String> doubts(DraftItem item) {
        return DraftValues.of(item.texts()).doubts().values().stream()
                .flatMap(List::stream)
                .map(Doubt::code)
                .toList();
    }

    @Test
    void amounts_and_articles_of_an_action_over_several_rows_pair_row_by_row() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Article", "Budget ordinaire")
                        .row("1", "Fleurir les places", "Plantations", "766/124-02", 1500)
                        .row(null, null, null, "766/124-06", 12000)
                        .row(null, null, null, "766/140-48", "??")
                        .row(null, null, null, "à créer", 700)
                        .merge("A2:A5", "B2:B5", "C2:C5")));

        assertThat(ordinary(item(plan, "Fleurir les places")))
                .isEqualTo("1500.00 766/124-02 + 12000.00 766/124-06 + ? 766/140-48 + 700.00");
        assertThat(doubts(item(plan, "Fleurir les places"))).containsExactly("budget.unknown", "budget.articleUnknown");
    }

    @Test
    void a_row_tells_of_which_budget_it_is_where_the_header_does_not() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Coût|Article budgétaire|Voies et moyens",
                        "1|Fleurir les places|Plantations|1.500|766/124-02|Fonds propres",
                        "2|Acheter un camion|Travaux|60.000|421/743-98|Province",
                        "3|Isoler la crèche|Travaux|à chiffrer|?|",
                        "4|Semer des prés|Plantations|BE : 9.000 €||")
                .read();

        assertThat(ordinary(item(plan, "Fleurir les places"))).isEqualTo("1500.00 766/124-02 Fonds propres");
        assertThat(extraordinary(item(plan, "Fleurir les places"))).isEmpty();
        assertThat(extraordinary(item(plan, "Acheter un camion"))).isEqualTo("60000.00 421/743-98 Province");
        assertThat(ordinary(item(plan, "Acheter un camion"))).isEmpty();
        assertThat(ordinary(item(plan, "Isoler la crèche"))).isEqualTo("?");
        assertThat(extraordinary(item(plan, "Semer des prés"))).isEqualTo("9000.00");
        assertThat(doubts(item(plan, "Acheter un camion"))).isEmpty();
        assertThat(doubts(item(plan, "Isoler la crèche"))).containsExactly("budget.unknown", "budget.articleUnknown");
        assertThat(ofBudgets(plan)).isEmpty();
        assertThat(plan.sheets().getFirst().columns()).containsEntry(3, "budget.ordinary");
    }

    @Test
    void a_colour_on_an_amount_is_on_the_budget_of_its_row() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Coût", "Article budgétaire")
                        .row("1", "Fleurir les places", "Plantations", 1500, "766/124-02")
                        .row("2", "Semer des prés", "Plantations", 900, "766/124-02")
                        .row("3", "Acheter un camion", "Travaux", 60000, "421/743-98")
                        .skip(1)
                        .row(null, "En attente confirmation du Collège")
                        .fill("FFFF00", "D4", "C6")));

        assertThat(item(plan, "Acheter un camion").pending()).containsOnlyKeys(ItemField.BUDGET_EXTRAORDINARY);
        assertThat(plan.sheets().getFirst().columns()).containsEntry(3, "budget.ordinary");
    }

    @Test
    void a_total_beside_a_price_of_one_is_what_is_asked() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Coût unitaire|Quantité|Coût total", "Acheter des bancs|Travaux|450|8|3.600")
                .read();

        assertThat(ordinary(item(plan, "Acheter des bancs"))).isEqualTo("3600.00");
        assertThat(item(plan, "Acheter des bancs").extras())
                .containsEntry("Coût unitaire", "450")
                .containsEntry("Quantité", "8");
    }

    @Test
    void a_total_counts_in_neither_budget_where_its_parts_are_given() {
        Interpretation plan = TextTable.of(
                        "Action|Service|2026|2027|Montant total|Article",
                        "Acheter un camion|Travaux|40.000|20.000|60.000|421/743-98")
                .read();

        assertThat(extraordinary(item(plan, "Acheter un camion")))
                .isEqualTo("40000.00 421/743-98 2026 + 20000.00 421/743-98 2027");
        assertThat(ordinary(item(plan, "Acheter un camion"))).isEmpty();
        assertThat(item(plan, "Acheter un camion").extras()).containsEntry("Montant total", "60.000");
    }

    @Test
    void years_may_be_headed_in_different_words() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Exercice 2026|Estimation 2027|Prévision 2028|Imputation",
                        "Acheter un camion|Travaux|1.000|2.000|à prévoir|421/743-98")
                .read();

        assertThat(extraordinary(item(plan, "Acheter un camion")))
                .isEqualTo("1000.00 421/743-98 2026 + 2000.00 421/743-98 2027 + ? 421/743-98 2028");
    }

    @Test
    void a_column_of_payers_that_says_more_keeps_its_header() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Coût|Financement",
                        "Acheter un camion|Travaux|60.000|Province",
                        "Isoler la crèche|Travaux|90.000|80 % Région, solde commune")
                .read();

        assertThat(ordinary(item(plan, "Acheter un camion"))).isEqualTo("60000.00 Province");
        assertThat(item(plan, "Isoler la crèche").extras()).containsEntry("Financement", "80 % Région, solde commune");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget ordinaire (k€)",
                "Budget ordinaire (en k€)",
                "Budget ordinaire en milliers d’euros",
                "Budget ordinaire (x 1.000 €)",
                "Budget ordinaire (kEUR)"
            })
    void a_header_gives_its_unit_to_its_numbers(String header) {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", header)
                .row("1", "Fleurir les places", "Plantations", 12)
                .row("2", "Planter", "Plantations", "1,5")
                .row("3", "Semer", "Plantations", "??")));

        assertThat(fields(item(plan, "Fleurir les places"))).contains("budget.ordinary=12 k€");
        assertThat(ordinary(item(plan, "Fleurir les places"))).isEqualTo("12000.00");
        assertThat(ordinary(item(plan, "Planter"))).isEqualTo("1500.00");
        assertThat(ordinary(item(plan, "Semer"))).isEqualTo("?");
        assertThat(item(plan, "Semer").texts().get(ItemField.BUDGET_ORDINARY)).isEqualTo("??");
        assertThat(item(plan, "Planter").cells().get(ItemField.BUDGET_ORDINARY).parts())
                .extracting(CellPart::raw)
                .containsExactly("1,5");
        assertThat(ofBudgets(plan)).containsExactly("NOTE budget.unit Feuil1!D1");
    }

    @Test
    void millions_and_a_header_over_several_columns_are_units_too() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Budget (M€)", null)
                .row(null, null, null, "Ordinaire", "Extraordinaire")
                .row("1", "Bâtir une école", "Travaux", null, 2.4)
                .merge("A1:A2", "B1:B2", "C1:C2", "D1:E1")));

        assertThat(extraordinary(item(plan, "Bâtir une école"))).isEqualTo("2400000.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(montants en milliers d’euros)", "Tous les chiffres sont exprimés en k€", "En milliers d’euros"
            })
    void a_line_above_the_table_gives_its_unit_with_a_doubt(String line) {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row(line)
                .row("N°", "Action", "Service", "Budget ordinaire")
                .row("1", "Fleurir les places", "Plantations", 12)));

        assertThat(ordinary(item(plan, "Fleurir les places"))).isEqualTo("12000.00");
        assertThat(ofBudgets(plan)).containsExactly("DOUBT budget.unit_above Feuil1!D2");
    }

    @Test
    void a_title_that_speaks_of_money_gives_no_unit() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("Un budget de 3 millions d’euros pour nos villages")
                        .row("N°", "Action", "Service", "Budget ordinaire")
                        .row("1", "Fleurir les places", "Plantations", 12)));

        assertThat(ordinary(item(plan, "Fleurir les places"))).isEqualTo("12.00");
        assertThat(ofBudgets(plan)).isEmpty();
    }

    @Test
    void an_amount_among_words_in_a_column_of_thousands_is_doubtful() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Budget ordinaire (k€)",
                        "1|Fleurir les places|Plantations|Bacs : 120",
                        "2|Planter|Plantations|15.000 €",
                        "3|Semer|Plantations|3 k€")
                .read();

        assertThat(ofBudgets(plan))
                .containsExactlyInAnyOrder(
                        "NOTE budget.unit plan!D1",
                        "DOUBT budget.unit_unclear plan!D2",
                        "DOUBT budget.unit_unclear plan!D3");
        assertThat(Stream.of("Planter", "Semer").map(title -> ordinary(item(plan, title))))
                .containsExactly("15000.00", "3000.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ord.;Ext.",
                "Serv. ordinaire;Serv. extraord.",
                "Dépenses ord.;Dépenses extra.",
                "Fonctionnement;Investissement",
                "Budget fonct.;Budget invest."
            })
    void both_budgets_are_known_by_short_words(String ordinary, String extraordinary) {
        Interpretation plan = TextTable.of(
                        "Action|Service|Échéance|" + ordinary + "|" + extraordinary,
                        "Ouvrir un café|Jeunesse|2026|1.000 €|2.000 €",
                        "Poser des arceaux|Voirie|2027|3.000 €|")
                .read();

        assertThat(item(plan, "Ouvrir un café").texts().get(ItemField.BUDGET_ORDINARY))
                .isEqualTo("1.000 €");
        assertThat(item(plan, "Ouvrir un café").texts().get(ItemField.BUDGET_EXTRAORDINARY))
                .isEqualTo("2.000 €");
        assertThat(item(plan, "Poser des arceaux").texts().get(ItemField.BUDGET_ORDINARY))
                .isEqualTo("3.000 €");
    }

    @Test
    void both_budgets_of_several_years_in_one_row_of_headers() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Ord. 2025|Ord. 2026|Extra. 2025|Extra. 2026",
                        "Ouvrir un café|Jeunesse|1.000|2.000|3.000|4.000",
                        "Poser des arceaux|Voirie|5.000|||6.000")
                .read();

        assertThat(item(plan, "Ouvrir un café").texts().get(ItemField.BUDGET_ORDINARY))
                .isEqualTo("2025 : 1.000\n2026 : 2.000");
        assertThat(item(plan, "Ouvrir un café").texts().get(ItemField.BUDGET_EXTRAORDINARY))
                .isEqualTo("2025 : 3.000\n2026 : 4.000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Montant budget extraordinaire",
                "Montant extraordinaire",
                "Montant (extraordinaire)",
                "Montant service extraordinaire"
            })
    void the_header_says_the_budget_whatever_the_article_beside_says(String header) {
        Interpretation plan = TextTable.of(
                        "Action|Service|Article budgétaire|" + header,
                        "Isoler la salle|Travaux|764/724-60|85000",
                        "Fleurir les places|Parcs|766/124-02|1500",
                        "Former des bénévoles|CPAS|831/123-17|900")
                .read();

        assertThat(extraordinary(item(plan, "Isoler la salle"))).isEqualTo("85000.00 764/724-60");
        assertThat(doubts(item(plan, "Isoler la salle"))).isEmpty();
        assertThat(extraordinary(item(plan, "Fleurir les places"))).isEqualTo("1500.00 766/124-02");
        assertThat(doubts(item(plan, "Fleurir les places"))).containsExactly("budget.kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Montant (ord./extra)", "Montant BO ou BE"})
    void a_header_that_names_both_budgets_says_neither(String header) {
        Interpretation plan = TextTable.of(
                        "Action|Service|Article budgétaire|" + header,
                        "Isoler la salle|Travaux|764/724-60|85000",
                        "Fleurir les places|Parcs|766/124-02|1500")
                .read();

        assertThat(extraordinary(item(plan, "Isoler la salle"))).isEqualTo("85000.00 764/724-60");
        assertThat(ordinary(item(plan, "Fleurir les places"))).isEqualTo("1500.00 766/124-02");
    }

    @Test
    void amounts_of_both_budgets_have_a_column_each() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Montant budget ordinaire|Montant budget extraordinaire",
                        "Isoler la salle|Travaux||85000",
                        "Fleurir les places|Parcs|1500|")
                .read();

        assertThat(extraordinary(item(plan, "Isoler la salle"))).isEqualTo("85000.00");
        assertThat(ordinary(item(plan, "Fleurir les places"))).isEqualTo("1500.00");
        assertThat(ofBudgets(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget (dont extraordinaire)", "Budget (dont investissement)"})
    void a_header_that_names_a_part_of_the_amount_says_no_budget(String header) {
        Interpretation plan = TextTable.of(
                        "Action|Service|Échéance|" + header,
                        "Isoler la salle|Travaux|2026|85000",
                        "Fleurir les places|Parcs|2027|1500")
                .read();

        assertThat(ofBudgets(plan)).contains("DOUBT budget.kind_assumed plan!D1");
    }

    @Test
    void what_an_action_costs_each_year_is_not_its_budget() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Échéance|Budget estimé|Coût annuel de fonctionnement",
                        "Isoler la salle|Travaux|2026|85000|200",
                        "Fleurir les places|Parcs|2027|1500|100")
                .read();

        assertThat(ordinary(item(plan, "Isoler la salle"))).isEqualTo("85000.00");
    }
}
