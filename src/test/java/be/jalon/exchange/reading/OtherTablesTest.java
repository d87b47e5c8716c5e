package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import be.jalon.values.BudgetLine;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Tables with other words, another order, other languages, and things around them. */
class OtherTablesTest {

    @Test
    void a_table_may_be_dutch() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Meerjarenplan 2026-2031")
                .skip(1)
                .row(
                        "Strategische doelstelling",
                        "Operationele doelstelling",
                        "Nr.",
                        "Actie",
                        "Schepen",
                        "Verantwoordelijke dienst",
                        "Termijn",
                        "Stand van zaken",
                        "Bedrag",
                        "Opmerkingen")
                .row(
                        "SD 1: Een warme gemeente",
                        "OD 1.1: Ontmoeten",
                        "1.1.1",
                        "Een buurthuis openen",
                        "J. Peeters",
                        "Dienst Welzijn",
                        "2027",
                        "Lopend",
                        "10.000 €",
                        "met het OCMW")
                .row(
                        "SD 1: Een warme gemeente",
                        "OD 1.1: Ontmoeten",
                        "1.1.2",
                        "Buren samenbrengen",
                        "J. Peeters",
                        "Dienst Welzijn",
                        "2028",
                        "Niet gestart")
                .row(
                        "SD 1: Een warme gemeente",
                        "OD 1.2: Wonen",
                        "1.2.1",
                        "Woningen renoveren",
                        "A. Claes",
                        "Dienst Wonen",
                        "2029",
                        "Afgerond")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [SD 1] Een warme gemeente",
                        "  OO [OD 1.1] Ontmoeten",
                        "    A [1.1.1] Een buurthuis openen",
                        "    A [1.1.2] Buren samenbrengen",
                        "  OO [OD 1.2] Wonen",
                        "    A [1.2.1] Woningen renoveren");
        assertThat(fields(item(plan, "Een buurthuis openen")))
                .containsExactly(
                        "political=J. Peeters",
                        "service=Dienst Welzijn",
                        "deadline=2027",
                        "budget.ordinary=10.000 €",
                        "status=Lopend",
                        "notes=met het OCMW");
        assertThat(DraftValues.of(item(plan, "Een buurthuis openen").texts())
                        .status()
                        .status())
                .isEqualTo(be.jalon.values.Status.IN_PROGRESS);
    }

    @Test
    void a_table_may_be_german() {
        Interpretation plan = TextTable.of(
                        "Strategisches Ziel|Operatives Ziel|Maßnahme|Zuständiger Dienst|Frist|Stand der Umsetzung|Priorität",
                        "SZ 1 Eine grüne Gemeinde|OZ 1.1 Pflanzen|1.1.1 Tausend Bäume pflanzen|Umweltdienst|2027|Laufend|hoch",
                        "||1.1.2 Wiesen säen|Umweltdienst|2026|Abgeschlossen|niedrig")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [SZ 1] Eine grüne Gemeinde",
                        "  OO [OZ 1.1] Pflanzen",
                        "    A [1.1.1] Tausend Bäume pflanzen",
                        "    A [1.1.2] Wiesen säen");
        assertThat(fields(item(plan, "Wiesen säen")))
                .containsExactly("service=Umweltdienst", "deadline=2026", "status=Abgeschlossen", "priority=niedrig");
    }

    @Test
    void states_may_stand_under_the_word_that_three_languages_share() {
        Interpretation plan = TextTable.of(
                        "Strategische doelstelling|Actie|Dienst|Status",
                        "SD 1 Een groene stad|1.1 Bomen planten|Groendienst|Lopend",
                        "|1.2 Weiden zaaien|Groendienst|Afgerond")
                .read();

        assertThat(fields(item(plan, "Bomen planten"))).containsExactly("service=Groendienst", "status=Lopend");
    }

    @Test
    void rows_below_the_headers_may_say_how_to_fill_them_in() {
        Interpretation plan = TextTable.of(
                        "Axe|Titre de la fiche action|Direction ou service pilote|Statut|Date de fin",
                        "Écrire le numéro puis l’intitulé|Obligatoire (300 caractères max.)||À choisir dans la liste|jj/mm/aaaa",
                        "Exemple : 1. Mobilité|Exemple : Réaliser un plan vélo||En cours|",
                        "1. Un territoire sobre|Rénover les écoles|Direction Habitat|En cours|31/12/2027",
                        "1. Un territoire sobre|Planter des haies|Espaces verts|Réalisé|31/12/2026")
                .read();

        assertThat(outline(plan))
                .containsExactly("X [1] Un territoire sobre", "  A Rénover les écoles", "  A Planter des haies");
    }

    @Test
    void titles_units_and_signatures_stand_around_the_table() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row(null, "COMMUNE DE VALBOIS")
                .row(null, "Plan stratégique 2025-2030, état au 31/12/2025")
                .skip(2)
                .row(null, "N°", "Intitulé de l’action", "Pilote", "Fin prévue", "Coût estimé", "État")
                .row(null, null, null, null, "(jj/mm/aaaa)", "(en €)")
                .row(null, "1.1", "Rénover la salle", "Travaux", "30/06/2027", "20 000", "En cours")
                .row(null, "1.2", "Acheter un tracteur", "Travaux", "31/12/2026", "45 000", "À démarrer")
                .row(null, "TOTAL", null, null, null, "65 000")
                .skip(1)
                .row(null, "Pour le Collège, le directeur général")
                .row(null, "P. Lenoir")
                .merge("B1:G1", "B2:G2")));

        assertThat(outline(plan)).containsExactly("A [1.1] Rénover la salle", "A [1.2] Acheter un tracteur");
        assertThat(plan.sheets().getFirst().freeLines())
                .extracting(FreeLine::text)
                .containsExactly(
                        "COMMUNE DE VALBOIS",
                        "Plan stratégique 2025-2030, état au 31/12/2025",
                        "(jj/mm/aaaa)",
                        "(en €)",
                        "TOTAL",
                        "65 000",
                        "Pour le Collège, le directeur général",
                        "P. Lenoir");
        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(5);
    }

    @Test
    void objectives_may_be_merged_over_the_whole_width_without_any_word() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Projet", "Responsable", "Délai", "Statut")
                        .row("UNE COMMUNE VERTE")
                        .row("Planter partout")
                        .row(1.1, "Semer des prés", "Service Travaux", 2026, "Fini")
                        .row(1.2, "Planter des haies", "Service Travaux", 2027, "Reporté")
                        .row("UNE COMMUNE SÛRE")
                        .row("Ralentir les voitures")
                        .row(2.1, "Peindre des passages", "Service Mobilité", 2027, "En cours")
                        .merge("A2:E2", "A3:E3", "A6:E6", "A7:E7")
                        .fill("1F4E79", "A2", "A6")
                        .fill("9DC3E6", "A3", "A7")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS UNE COMMUNE VERTE",
                        "  OO Planter partout",
                        "    A [1.1] Semer des prés",
                        "    A [1.2] Planter des haies",
                        "OS UNE COMMUNE SÛRE",
                        "  OO Ralentir les voitures",
                        "    A [2.1] Peindre des passages");
    }

    @Test
    void objectives_may_be_merged_down_at_the_left_without_any_header() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row(null, null, "Actions", "Service", "Échéance")
                .row("OS 1 : Vivre ensemble", "OO 1.1 : Rencontrer", "Fêter les voisins", "Culture", "2026")
                .row(null, null, "Ouvrir un café", "PCS", "2027")
                .row(null, "OO 1.2 : Écouter", "Créer un conseil", "PCS", "2028")
                .merge("A2:A4", "B2:B3")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  OO [OO 1.1] Rencontrer",
                        "    A Fêter les voisins",
                        "    A Ouvrir un café",
                        "  OO [OO 1.2] Écouter",
                        "    A Créer un conseil");
    }

    @Test
    void amounts_and_articles_may_stand_below_each_budget() {
        Interpretation plan = readAny(Workbooks.sheet(
                sheet -> sheet.row("Code", "Intitulé", "Budget ordinaire", null, "Budget extraordinaire", null)
                        .row(null, null, "Montant", "Article", "Montant", "Article")
                        .row("A 1", "Lire aux enfants", 500, "767/124-02")
                        .row("A 2", "Rénover l’école", null, null, 20000, "722/723-60")
                        .merge("A1:A2", "B1:B2", "C1:D1", "E1:F1")));

        assertThat(DraftValues.of(item(plan, "Lire aux enfants").texts())
                        .ordinary()
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(new BigDecimal("500.00"));
                    assertThat(line.article().text()).isEqualTo("767/124-02");
                });
        assertThat(DraftValues.of(item(plan, "Rénover l’école").texts())
                        .extraordinary()
                        .lines())
                .extracting(BudgetLine::amount)
                .containsExactly(new BigDecimal("20000.00"));
    }

    @Test
    void years_may_stand_above_the_two_budgets() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "2026", null, "2027", null)
                .row(null, null, "Ordinaire", "Extraordinaire", "Ordinaire", "Extraordinaire")
                .row("1", "Rénover l’école", "100 €", null, "200 €", "5.000 €")
                .merge("A1:A2", "B1:B2", "C1:D1", "E1:F1")));

        DraftValues values = DraftValues.of(item(plan, "Rénover l’école").texts());
        assertThat(values.ordinary().lines())
                .extracting(line -> line.year() + " " + line.amount())
                .containsExactly("2026 100.00", "2027 200.00");
        assertThat(values.extraordinary().lines())
                .extracting(line -> line.year() + " " + line.amount())
                .containsExactly("2027 5000.00");
    }

    @Test
    void the_columns_may_stand_from_right_to_left_and_far_from_the_corner() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            sheet.put("H12", "Objectif stratégique")
                    .put("G12", "Objectif opérationnel")
                    .put("F12", "Action")
                    .put("E12", "Service")
                    .put("D12", "Échéance");
            sheet.put("H13", "OS 1 : Lire").put("G13", "OO 1.1 : Acheter").put("F13", "Choisir des livres");
            sheet.put("E13", "Culture").put("D13", "2027");
        }));

        assertThat(outline(plan))
                .containsExactly("OS [OS 1] Lire", "  OO [OO 1.1] Acheter", "    A Choisir des livres");
        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(12);
    }

    @Test
    void axes_and_stakes_may_stand_above_actions_without_objectives() {
        Interpretation plan = TextTable.of(
                        "Axe|Fiche|Titre de l’action|Pilote|Temporalité",
                        "Axe 1 : Énergie|F001|Isoler les toits|Service Bâtiments|2026-2028",
                        "Axe 1 : Énergie|F002|Changer les lampes|Service Bâtiments|court terme",
                        "Axe 2 : Eau|F003|Récolter la pluie|Service Eau|permanent")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X [1] Énergie",
                        "  A [F001] Isoler les toits",
                        "  A [F002] Changer les lampes",
                        "X [2] Eau",
                        "  A [F003] Récolter la pluie");
    }

    @Test
    void numbers_of_every_depth_make_a_tree_in_a_text_file() {
        Interpretation plan = TextTable.of(
                        "N°|Libellé|Responsable politique|Délai",
                        "01|Une commune solidaire||",
                        "01.1|Aider||",
                        "01.1.01|Ouvrir une épicerie|A. Petit|2026",
                        "01.1.02|Former des bénévoles|A. Petit|2027",
                        "01.2|Loger||",
                        "01.2.01|Rénover|B. Durand|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [01] Une commune solidaire",
                        "  OO [01.1] Aider",
                        "    A [01.1.01] Ouvrir une épicerie",
                        "    A [01.1.02] Former des bénévoles",
                        "  OO [01.2] Loger",
                        "    A [01.2.01] Rénover");
    }

    @Test
    void a_type_without_a_header_says_the_levels() {
        Interpretation plan = TextTable.of(
                        "|Code|Intitulé|Service|Échéance",
                        "OS|1|Être solidaire||",
                        "OO|1.1|Aider||2028",
                        "Action|1.1.1|Ouvrir une épicerie|CPAS|2026",
                        "Sous-action|1.1.1.1|Trouver un local|CPAS|2025",
                        "Action|1.1.2|Former|CPAS|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Être solidaire",
                        "  OO [1.1] Aider",
                        "    A [1.1.1] Ouvrir une épicerie",
                        "      SA [1.1.1.1] Trouver un local",
                        "    A [1.1.2] Former");
        assertThat(fields(item(plan, "Aider"))).containsExactly("deadline=2028");
        assertThat(plan.items()).allMatch(item -> item.extras().isEmpty());
    }

    @Test
    void people_who_may_be_the_same_are_named() {
        Interpretation plan = TextTable.of(
                        "Actions|Mandataire|Agent|Échéance",
                        "Lire|Sophie Boulanger|Marc Petit|2026",
                        "Écrire|S. Boulanger|M. P.|2027",
                        "Compter|BOULANGER Sophie|Marie Petit|2027",
                        "Chanter|Sophie Boulanger|M. Petit|2027")
                .read();

        assertThat(findings(plan))
                .contains(
                        "NOTE pilot.same plan!B3",
                        "NOTE pilot.same plan!B4",
                        "DOUBT pilot.candidates plan!C3",
                        "DOUBT pilot.candidates plan!C5");
    }

    @Test
    void formatted_empty_rows_and_error_cells_are_no_items() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            sheet.row("N°", "Actions", "Service", "Échéance")
                    .row("1", "Lire", "Culture", "2026")
                    .row("2", "Écrire", "#REF!");
            for (int row = 4; row < 600; row++) {
                sheet.fill("FFFFFF", "A" + row, "B" + row, "C" + row);
            }
            sheet.put("A650", "Note finale");
        }));

        assertThat(outline(plan)).containsExactly("A [1] Lire", "A [2] Écrire");
        assertThat(fields(item(plan, "Écrire"))).containsExactly("service=#REF!");
    }

    @Test
    void a_row_per_leaf_may_come_from_a_text_file() {
        Interpretation plan = TextTable.of(
                        "OS Référence|OS Titre|OO Référence|OO Titre|OO Échéance|ACT Référence|ACT Titre|ACT État|SUBACT Titre|SUBACT État",
                        "OS.1|Être solidaire|OO.1|Loger|2028|A.1|Rénover|En cours|Acheter|Finalisé",
                        "OS.1|Être solidaire|OO.1|Loger|2028|A.1|Rénover|En cours|Peindre|À agender",
                        "OS.1|Être solidaire|OO.2|Soigner|2029|||||")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS.1] Être solidaire",
                        "  OO [OO.1] Loger",
                        "    A [A.1] Rénover",
                        "      SA Acheter",
                        "      SA Peindre",
                        "  OO [OO.2] Soigner");
        assertThat(fields(item(plan, "Soigner"))).containsExactly("deadline=2029");
        assertThat(fields(item(plan, "Rénover"))).containsExactly("status=En cours");
        assertThat(plan.sheets().getFirst().freeLines()).isEmpty();
    }

    @Test
    void objectives_left_of_the_actions_need_neither_header_nor_word() {
        Interpretation plan = TextTable.of(
                        "||Actions|Service|Échéance",
                        "Vivre ensemble|Se rencontrer|Fêter les voisins|Culture|2026",
                        "||Danser sur la place|Culture|2027",
                        "|S’écouter|Créer un conseil|PCS|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS Vivre ensemble",
                        "  OO Se rencontrer",
                        "    A Fêter les voisins",
                        "    A Danser sur la place",
                        "  OO S’écouter",
                        "    A Créer un conseil");
        assertThat(findings(plan)).contains("DOUBT level.by_position plan!A2", "DOUBT level.by_position plan!B2");
    }

    @Test
    void an_objective_of_whichever_level_stands_above_the_actions_at_its_right() {
        Interpretation plan = TextTable.of(
                        "Objectif|Action|Pilote|Échéance (année)|Coût (€ TVAC)",
                        "OO 1 : Se rencontrer|Fêter les voisins|Service Culture|2026|500",
                        "OO 1 : Se rencontrer|Danser sur la place|Service Culture|2027|",
                        "OO 2 : S’écouter|Créer un conseil|Service PCS|2028|1.000")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OO [OO 1] Se rencontrer",
                        "  A Fêter les voisins",
                        "  A Danser sur la place",
                        "OO [OO 2] S’écouter",
                        "  A Créer un conseil");
        assertThat(fields(item(plan, "Fêter les voisins")))
                .containsExactly("service=Service Culture", "deadline=2026", "budget.ordinary=500");
    }

    @Test
    void domains_follow_each_other_with_their_own_headers() {
        Interpretation plan = TextTable.of(
                        "Programme stratégique transversal",
                        "VOLET EXTERNE",
                        "DOMAINE : CULTURE",
                        "N°|Actions|Service|Échéance",
                        "A 1|Lire|Culture|2026",
                        "",
                        "DOMAINE : SPORT",
                        "N°|Actions|Service|Échéance",
                        "A 1|Courir|Sports|2027",
                        "",
                        "VOLET INTERNE",
                        "N°|Actions|Échéance|Service",
                        "A 1|Former|2028|RH")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "V VOLET EXTERNE",
                        "  D CULTURE",
                        "    A [A 1] Lire",
                        "  D SPORT",
                        "    A [A 1] Courir",
                        "V VOLET INTERNE",
                        "  A [A 1] Former");
        assertThat(fields(item(plan, "Former"))).containsExactly("service=RH", "deadline=2028");
    }

    @Test
    void a_kind_of_action_is_no_level() {
        Interpretation plan = TextTable.of(
                        "Code|Intitulé|Type|Service|Échéance",
                        "O.S 1|Être solidaire|||",
                        "Action 1|Loger|Projet|Logement|2026",
                        "Action 2|Soigner|Action|CPAS|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly("OS [O.S 1] Être solidaire", "  A [Action 1] Loger", "  A [Action 2] Soigner");
        assertThat(item(plan, "Loger").extras()).containsEntry("Type", "Projet");
    }
}
