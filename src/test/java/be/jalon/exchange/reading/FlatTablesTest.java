package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetLine;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with one row per action, as people make them. */
class FlatTablesTest {

    private static final String[] OUTLINE = {
        "OS [1] Être solidaire",
        "  OO [1.1] Aider",
        "    A [1.1.1] Ouvrir une épicerie",
        "    A [1.1.2] Former des bénévoles",
        "  OO [1.2] Loger",
        "    A [1.2.1] Rénover trois logements"
    };

    private static List<BudgetLine> lines(DraftItem item) {
        DraftValues values = DraftValues.of(item.texts());
        return values.ordinary().lines().isEmpty()
                ? values.extraordinary().lines()
                : values.ordinary().lines();
    }

    @Test
    void codes_and_titles_of_each_level_may_have_a_column_each() {
        assertThat(outline(TextTable.of(
                                "N° OS|Objectif stratégique|N° OO|Objectif opérationnel|N° action|Action|Service|Échéance",
                                "1|Être solidaire|1.1|Aider|1.1.1|Ouvrir une épicerie|CPAS|2026",
                                "1|Être solidaire|1.1|Aider|1.1.2|Former des bénévoles|CPAS|2027",
                                "1|Être solidaire|1.2|Loger|1.2.1|Rénover trois logements|Logement|2028")
                        .read()))
                .containsExactly(OUTLINE);
    }

    @Test
    void who_and_when_go_by_many_names() {
        Interpretation french = TextTable.of(
                        "N°|Action|Personne de référence|Date ultime",
                        "1|Ouvrir une épicerie|S. Lambert|2026",
                        "2|Former des bénévoles|J. Petit|2027")
                .read();
        Interpretation german = TextTable.of(
                        "Nr.|Maßnahme|Zuständiges Kollegiumsmitglied|Frist",
                        "1|Bau einer Kinderkrippe|Schöffin Kessler|2026",
                        "2|Ferienangebote für Kinder|Schöffe Brandt|2027")
                .read();

        assertThat(fields(french.items().getFirst())).contains("agent=S. Lambert", "deadline=2026");
        assertThat(fields(german.items().getFirst())).contains("political=Schöffin Kessler", "deadline=2026");
    }

    @Test
    void each_level_may_have_a_column_called_number() {
        assertThat(outline(TextTable.of(
                                "N°|Objectif stratégique|N°|Objectif opérationnel|N°|Action|Service|Échéance",
                                "1|Être solidaire|1.1|Aider|1.1.1|Ouvrir une épicerie|CPAS|2026",
                                "||||1.1.2|Former des bénévoles|CPAS|2027",
                                "||1.2|Loger|1.2.1|Rénover trois logements|Logement|2028")
                        .read()))
                .containsExactly(OUTLINE);
    }

    @Test
    void where_parents_are_repeated_a_blank_one_is_none() {
        assertThat(outline(TextTable.of(
                                "Axe|Sous-axe|Action|Service|Échéance",
                                "1. Montagne|1.1. Forêt|Planter des hêtres|Forêt|2026",
                                "2. Vallée|2.1. Numérique|Raccorder les refuges|Numérique|2026",
                                "2. Vallée|2.1. Numérique|Ouvrir un tiers-lieu|Numérique|2027",
                                "2. Vallée||Tenir les assises|Direction|2028")
                        .read()))
                .containsExactly(
                        "X [1] Montagne",
                        "  X [1.1] Forêt",
                        "    A Planter des hêtres",
                        "X [2] Vallée",
                        "  X [2.1] Numérique",
                        "    A Raccorder les refuges",
                        "    A Ouvrir un tiers-lieu",
                        "  A Tenir les assises");
    }

    @Test
    void parents_may_be_written_once_and_then_left_blank() {
        assertThat(outline(TextTable.of(
                                "Objectif stratégique|Objectif opérationnel|Action|Service|Échéance",
                                "1. Être solidaire|1.1. Aider|1.1.1. Ouvrir une épicerie|CPAS|2026",
                                "||1.1.2. Former des bénévoles|CPAS|2027",
                                "|1.2. Loger|1.2.1. Rénover trois logements|Logement|2028")
                        .read()))
                .containsExactly(OUTLINE);
    }

    @Test
    void parents_may_be_stated_in_a_path() {
        Interpretation plan = TextTable.of(
                        "Rattachement|N°|Action|Service|Échéance",
                        "OS 1 Être solidaire > OO 1.1 Aider|1.1.1|Ouvrir une épicerie|CPAS|2026",
                        "OS 1 Être solidaire > OO 1.1 Aider|1.1.2|Former des bénévoles|CPAS|2027",
                        "OS 1 > OO 1.2 Loger|1.2.1|Rénover trois logements|Logement|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Être solidaire",
                        "  OO [OO 1.1] Aider",
                        "    A [1.1.1] Ouvrir une épicerie",
                        "    A [1.1.2] Former des bénévoles",
                        "  OO [OO 1.2] Loger",
                        "    A [1.2.1] Rénover trois logements");
        assertThat(item(plan, "Aider").address()).isEqualTo("plan!A2");
    }

    @Test
    void shares_priorities_goals_and_yearly_budgets_are_understood() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row(
                        "OS", "OO", "Action", "% d’avancement", "Priorité", "ODD", "Budget 2025", "Budget 2026", "2027")
                .row(
                        "OS 1 : Être solidaire",
                        "OO 1.1 : Aider",
                        "Ouvrir une épicerie",
                        0.4,
                        "Haute",
                        "Paix, justice et institutions efficaces, Pas de pauvreté",
                        1000,
                        "2.000 €",
                        "-")
                .row("OS 1 : Être solidaire", "OO 1.1 : Aider", "Former des bénévoles", 1, "Basse", "4", null, "500")));

        DraftItem shop = item(plan, "Ouvrir une épicerie");
        assertThat(DraftValues.of(shop.texts()).progress().percent()).isEqualTo(40);
        assertThat(shop.cells().get(ItemField.PROGRESS).stated()).isEqualTo("0.4");
        assertThat(DraftValues.of(item(plan, "Former des bénévoles").texts())
                        .progress()
                        .percent())
                .isEqualTo(100);
        assertThat(DraftValues.of(shop.texts()).sdgs().numbers()).containsExactly(1, 16);
        assertThat(lines(shop)).extracting(BudgetLine::year).containsExactly(2025, 2026);
        assertThat(lines(shop))
                .extracting(BudgetLine::amount)
                .containsExactly(new BigDecimal("1000.00"), new BigDecimal("2000.00"));
        assertThat(findings(plan)).contains("DOUBT budget.kind_assumed Feuil1!G1");
    }

    @Test
    void articles_may_stand_in_a_column_of_their_own() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Montant", "Article budgétaire")
                        .row("1", "Rénover l’école", "Travaux", 20000, "722/723-60")
                        .row(null, null, null, 5000, "104/747-60")
                        .row("2", "Lire", "Culture", "??", "767/733-60")
                        .merge("A2:A3", "B2:B3", "C2:C3")));

        DraftItem school = item(plan, "Rénover l’école");
        assertThat(school.texts().get(ItemField.BUDGET_ORDINARY)).isEmpty();
        assertThat(lines(school))
                .extracting(line -> line.amount() + " " + line.article().text())
                .containsExactly("20000.00 722/723-60", "5000.00 104/747-60");
        assertThat(lines(item(plan, "Lire"))).singleElement().satisfies(line -> {
            assertThat(line.unknown()).isTrue();
            assertThat(line.article().text()).isEqualTo("767/733-60");
        });
        assertThat(findings(plan)).noneMatch(finding -> finding.contains("kind_assumed"));
    }

    @Test
    void one_column_of_articles_serves_both_budgets() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Budget ordinaire|Budget extraordinaire|Article",
                        "1|Rénover l’école||20.000|722/723-60",
                        "2|Lire aux enfants|500||767/124-02")
                .read();

        assertThat(DraftValues.of(item(plan, "Rénover l’école").texts())
                        .extraordinary()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.article().text()).isEqualTo("722/723-60"));
        assertThat(item(plan, "Rénover l’école").texts().get(ItemField.BUDGET_ORDINARY))
                .isEmpty();
        assertThat(DraftValues.of(item(plan, "Lire aux enfants").texts())
                        .ordinary()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.article().text()).isEqualTo("767/124-02"));
    }

    @Test
    void a_row_per_budget_line_is_one_action() {
        Interpretation plan = TextTable.of(
                        "OO|N°|Action|Service|Exercice|Montant|Source de financement",
                        "OO 1.1 Aider|1.1.1|Ouvrir une épicerie|CPAS|2025|1.000|Wallonie",
                        "OO 1.1 Aider|1.1.1|Ouvrir une épicerie|CPAS|2026|2.000|Fonds propres",
                        "OO 1.1 Aider|1.1.2|Former|CPAS|2026|300|")
                .read();

        assertThat(outline(plan))
                .containsExactly("OO [OO 1.1] Aider", "  A [1.1.1] Ouvrir une épicerie", "  A [1.1.2] Former");
        assertThat(lines(item(plan, "Ouvrir une épicerie")))
                .extracting(line -> line.year() + " " + line.amount() + " " + line.source())
                .containsExactly("2025 1000.00 Wallonie", "2026 2000.00 Fonds propres");
        assertThat(item(plan, "Ouvrir une épicerie").texts().get(ItemField.SERVICE))
                .isEqualTo("CPAS");
    }

    @Test
    void states_may_be_marks_in_one_of_several_columns() {
        Interpretation plan = readAny(
                Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance", null, null, "État", null, null)
                        .row(null, null, "2025", "2026", "2027", "À démarrer", "En cours", "Terminé")
                        .row("Lire", "Culture", null, "x", "x", null, "X")
                        .row("Écrire", "Culture", "X", null, null, null, null, "x")
                        .row("Compter", "Culture", null, null, null, "x", "x")
                        .merge("A1:A2", "B1:B2", "C1:E1", "F1:H1")));

        assertThat(fields(item(plan, "Lire")))
                .containsExactly("service=Culture", "deadline=2026-2027", "status=En cours");
        assertThat(fields(item(plan, "Écrire"))).containsExactly("service=Culture", "deadline=2025", "status=Terminé");
        assertThat(DraftValues.of(item(plan, "Compter").texts()).status().status())
                .isNull();
        assertThat(findings(plan)).contains("DOUBT mark.several Feuil1!A5");
    }

    @Test
    void headers_over_marks_need_not_be_merged() {
        Interpretation plan = TextTable.of(
                        "Action|Service|État|||ODD||",
                        "||À faire|En cours|Fait|3|4|11",
                        "Lire|Culture|x||||x|x",
                        "Écrire|Culture||x|||x|",
                        "Compter|Culture|||x|x||")
                .read();

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(1, 2);
        assertThat(fields(item(plan, "Lire"))).containsExactly("service=Culture", "status=À faire", "sdgs=4, 11");
        assertThat(fields(item(plan, "Compter"))).containsExactly("service=Culture", "status=Fait", "sdgs=3");
    }

    @Test
    void a_header_that_names_a_year_says_the_same_as_without() {
        Interpretation plan = TextTable.of(
                        "Fiche-projet|Titre du projet|Budget 2025 ordinaire|Budget 2025 extraordinaire|Budget 2026 ordinaire",
                        "FP 01|Salle des fêtes|1.000 €|50.000 €|2.000 €")
                .read();

        assertThat(fields(item(plan, "Salle des fêtes")))
                .containsExactly("budget.ordinary=2025 : 1.000 €⏎2026 : 2.000 €", "budget.extraordinary=50.000 €");
    }

    @Test
    void what_the_cells_say_counts_more_than_a_header_of_states_or_percentages() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Niveau d’avancement", "Lire|Culture|En cours", "Écrire|Culture|À lancer")
                .read();

        assertThat(fields(item(plan, "Lire"))).containsExactly("service=Culture", "status=En cours");
    }

    @Test
    void an_action_below_two_objectives_is_one_action() {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|N°|Action|Service|Budget ordinaire",
                        "OO 1 Aider|A 7|Ouvrir une épicerie|CPAS|1.000 €",
                        "OO 1 Aider|A 8|Former des bénévoles|CPAS|100 €",
                        "OO 2 Nourrir|A 7|Ouvrir une épicerie|CPAS|1.000 €")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OO [OO 1] Aider",
                        "  A [A 7] Ouvrir une épicerie",
                        "  A [A 8] Former des bénévoles",
                        "OO [OO 2] Nourrir");
        assertThat(item(plan, "Ouvrir une épicerie").extras()).containsEntry("Également sous", "OO 2 Nourrir");
        assertThat(lines(item(plan, "Ouvrir une épicerie"))).hasSize(1);
        assertThat(findings(plan)).contains("DOUBT action.twice plan!C4");
    }

    @Test
    void whoever_carries_an_action_is_told_by_what_the_column_holds() {
        Interpretation persons = TextTable.of(
                        "Actions|Gestionnaire|Échéance", "Lire|Marie Dupont|2026", "Écrire|J. Martin|2027")
                .read();
        Interpretation services = TextTable.of(
                        "Actions|Gestionnaire|Échéance",
                        "Lire|Service Culture|2026",
                        "Écrire|Direction des Travaux|2027")
                .read();

        assertThat(fields(item(persons, "Lire"))).containsExactly("agent=Marie Dupont", "deadline=2026");
        assertThat(fields(item(services, "Lire"))).containsExactly("service=Service Culture", "deadline=2026");
    }

    @Test
    void a_table_that_nobody_gave_headers_is_read_by_the_levels_it_names() {
        Interpretation plan = TextTable.of(
                        "PST 2025-2030",
                        "OS 1 : Être solidaire",
                        "OO 1.1 : Aider",
                        "Action 1.1.1 : Ouvrir une épicerie|CPAS|En cours",
                        "Action 1.1.2 : Former des bénévoles|CPAS|Terminé",
                        "Action 1.1.3 : Fêter|Culture|En cours")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Être solidaire",
                        "  OO [OO 1.1] Aider",
                        "    A [1.1.1] Ouvrir une épicerie",
                        "    A [1.1.2] Former des bénévoles",
                        "    A [1.1.3] Fêter");
        assertThat(fields(item(plan, "Fêter"))).containsExactly("status=En cours");
        assertThat(item(plan, "Fêter").extras()).containsEntry("Colonne B", "Culture");
        assertThat(findings(plan)).contains("DOUBT header.missing plan");
    }

    @Test
    void a_band_over_a_column_of_objectives_is_not_repeated() {
        Interpretation plan = readAny(
                Workbooks.sheet(sheet -> sheet.row("Objectif opérationnel", "N°", "Action", "Service", "Échéance")
                        .row("Objectif stratégique 1 : Vivre ensemble")
                        .row("Se rencontrer", "1", "Ouvrir un café", "PCS", "2026")
                        .row(null, "2", "Fêter les voisins", "PCS", "2027")
                        .merge("A2:E2", "A3:A4")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Vivre ensemble",
                        "  OO Se rencontrer",
                        "    A [1] Ouvrir un café",
                        "    A [2] Fêter les voisins");
        assertThat(findings(plan)).noneMatch(finding -> finding.contains("heading.repeated"));
    }

    @Test
    void a_title_merged_over_the_columns_of_narrower_levels_is_read_once() {
        Interpretation plan = readAny(Workbooks.sheet(
                sheet -> sheet.row("N°", "Objectif stratégique", "Objectif opérationnel", "Action", "Service")
                        .row("1", "Être solidaire")
                        .row("1.1", null, "Aider")
                        .row("1.1.1", null, null, "Ouvrir une épicerie", "CPAS")
                        .row("1.1.2", null, null, "Former des bénévoles", "CPAS")
                        .row("1.2", null, "Loger")
                        .row("1.2.1", null, null, "Rénover trois logements", "Logement")
                        .merge("B2:D2", "C3:D3", "C6:D6")));

        assertThat(outline(plan)).containsExactly(OUTLINE);
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void a_title_merged_over_the_whole_width_is_read_once_where_nothing_has_a_code() {
        Interpretation plan = readAny(Workbooks.sheet(
                sheet -> sheet.row("Objectif stratégique", "Objectif opérationnel", "Action", "Service", "Échéance")
                        .row("Être solidaire")
                        .row(null, "Aider")
                        .row(null, null, "Ouvrir une épicerie", "CPAS", 2026)
                        .row(null, null, "Former des bénévoles", "CPAS", 2027)
                        .row(null, "Loger")
                        .row(null, null, "Rénover trois logements", "Logement", 2027)
                        .merge("A2:E2", "B3:E3", "B6:E6")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être solidaire",
                        "  OO Aider",
                        "    A Ouvrir une épicerie",
                        "    A Former des bénévoles",
                        "  OO Loger",
                        "    A Rénover trois logements");
    }

    @Test
    void a_heading_that_says_its_level_is_read_by_it_in_the_column_of_another() {
        Interpretation plan = readAny(
                Workbooks.sheet(sheet -> sheet.row("Objectif stratégique", "Objectif opérationnel", "Action", "Service")
                        .row("OS 1. Être solidaire")
                        .row("OO 1.1 : Aider")
                        .row(null, null, "Ouvrir une épicerie", "CPAS")
                        .row(null, null, "Former des bénévoles", "CPAS")
                        .merge("A2:D2", "A3:D3")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Être solidaire",
                        "  OO [OO 1.1] Aider",
                        "    A Ouvrir une épicerie",
                        "    A Former des bénévoles");
    }

    @Test
    void a_number_without_a_point_is_the_code_of_a_parent_right_of_the_codes_that_go_on_with_it() {
        assertThat(outline(TextTable.of(
                                "Échéance|Action|Objectif opérationnel|Objectif stratégique|Service",
                                "2026|1.1.1 Ouvrir une épicerie|1.1 Aider|1 Être solidaire|CPAS",
                                "2027|1.1.2 Former des bénévoles|1.1 Aider|1 Être solidaire|CPAS",
                                "2028|1.2.1 Rénover trois logements|1.2 Loger|1 Être solidaire|Logement")
                        .read()))
                .containsExactly(OUTLINE);
    }

    @Test
    void a_number_that_nothing_goes_on_with_begins_a_title() {
        assertThat(outline(TextTable.of(
                                "Échéance|Action|Objectif stratégique|Service",
                                "3.12.2026|Ouvrir une épicerie|3 villages solidaires|CPAS",
                                "3.12.2027|Former des bénévoles|3 villages solidaires|CPAS")
                        .read()))
                .containsExactly("OS 3 villages solidaires", "  A Ouvrir une épicerie", "  A Former des bénévoles");
    }
}
