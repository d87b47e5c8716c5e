package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.plan.ReviewReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sheets of the family of the communes' PST, each with one thing done differently. */
class ReadingTest {

    private static final String[] COLUMNS = {
        "Objectifs et actions",
        "Politique en charge",
        "Service en charge",
        "Agent en charge",
        "Échéance",
        "N°",
        "Budget ordinaire",
        "Budget extra",
        "RH"
    };

    private static void table(Workbooks.Sheet sheet) {
        sheet.row((Object[]) COLUMNS)
                .row("Objectif stratégique 1 : « Une commune accueillante »")
                .row("Objectif opérationnel 1. Accueillir les nouveaux habitants")
                .row(
                        "Action 1.1. Organiser une journée d’accueil",
                        "M. Lambert",
                        "Population",
                        "??",
                        2026,
                        "A 1.1",
                        "2.000 €",
                        "/")
                .row(
                        "Action 1.2. Éditer un guide",
                        "M. Lambert",
                        "Communication",
                        null,
                        "T3 2026",
                        "A 1.2",
                        null,
                        null,
                        "0,2 ETP");
    }

    private static final String[] OUTLINE = {
        "OS [1] Une commune accueillante",
        "  OO [1] Accueillir les nouveaux habitants",
        "    A [A 1.1] Organiser une journée d’accueil",
        "    A [A 1.2] Éditer un guide"
    };

    @Test
    void one_header_row_without_merges_is_enough() {
        Interpretation plan = read(Workbooks.sheet(ReadingTest::table));

        assertThat(outline(plan)).containsExactly(OUTLINE);
        assertThat(item(plan, "Éditer un guide").texts().texts())
                .isEqualTo(Map.of(
                        ItemField.TITLE, "Éditer un guide",
                        ItemField.CODE, "A 1.2",
                        ItemField.POLITICAL, "M. Lambert",
                        ItemField.SERVICE, "Communication",
                        ItemField.DEADLINE, "T3 2026",
                        ItemField.STAFF, "0,2 ETP"));
        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(1);
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void unknown_none_and_empty_stay_three_texts() {
        DraftItem action = item(read(Workbooks.sheet(ReadingTest::table)), "Organiser une journée d’accueil");

        assertThat(action.texts().get(ItemField.AGENT)).isEqualTo("??");
        assertThat(action.texts().get(ItemField.BUDGET_EXTRAORDINARY)).isEqualTo("/");
        assertThat(action.texts().get(ItemField.STAFF)).isEmpty();
    }

    @Test
    void group_headers_that_nobody_merged_stand_over_their_columns() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("PROGRAMME STRATÉGIQUE TRANSVERSAL 2025-2030")
                .skip(1)
                .row("Objectifs et actions", "Pilotes", null, null, "Échéance", "N°", "Ressources à mobiliser")
                .row(null, "Politique", "Service", "Agent", null, null, "Ordinaire", "Extra", "RH")
                .row("Objectif stratégique 1. Une commune propre")
                .row(
                        "Action 1. Nettoyer",
                        "Échevine",
                        "Travaux",
                        "Chef d’équipe",
                        2027,
                        "A 1",
                        "1.000 €",
                        "5.000 €",
                        "2")));

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(3, 4);
        assertThat(item(plan, "Nettoyer").texts().texts())
                .containsEntry(ItemField.POLITICAL, "Échevine")
                .containsEntry(ItemField.SERVICE, "Travaux")
                .containsEntry(ItemField.AGENT, "Chef d’équipe")
                .containsEntry(ItemField.BUDGET_ORDINARY, "1.000 €")
                .containsEntry(ItemField.BUDGET_EXTRAORDINARY, "5.000 €")
                .containsEntry(ItemField.STAFF, "2");
        assertThat(plan.sheets().getFirst().freeLines())
                .extracting(FreeLine::text)
                .containsExactly("PROGRAMME STRATÉGIQUE TRANSVERSAL 2025-2030");
    }

    @Test
    void columns_may_stand_in_any_order() {
        Interpretation plan = read(Workbooks.sheet(
                sheet -> sheet.row("Délai", "État", "%", "Actions", "Échevin(e)s", "Numéro", "Commentaires")
                        .row("2026", "En cours", "50%", "Planter des haies", "É. Martin", "1.2", "avec l’école")));

        assertThat(item(plan, "Planter des haies").texts().texts())
                .isEqualTo(Map.of(
                        ItemField.TITLE, "Planter des haies",
                        ItemField.CODE, "1.2",
                        ItemField.DEADLINE, "2026",
                        ItemField.STATUS, "En cours",
                        ItemField.PROGRESS, "50%",
                        ItemField.POLITICAL, "É. Martin",
                        ItemField.NOTES, "avec l’école"));
    }

    @Test
    void columns_that_no_profile_knows_stay_under_their_headers() {
        Interpretation plan = read(Workbooks.sheet(
                sheet -> sheet.row("Actions", "Mandataire", "Échéance", "Public\ncible", "Date de début", "Quartier")
                        .row("Rénover la salle", "A. Petit", "2028", "tous", "2026", "Centre")
                        .put("H2", "sans en-tête")));

        assertThat(item(plan, "Rénover la salle").extras())
                .containsExactly(
                        Map.entry("Public cible", "tous"),
                        Map.entry("Date de début", "2026"),
                        Map.entry("Quartier", "Centre"),
                        Map.entry("Colonne H", "sans en-tête"));
        assertThat(item(plan, "Rénover la salle").texts().get(ItemField.DEADLINE))
                .isEqualTo("2028");
    }

    @Test
    void headers_repeated_inside_the_table_are_no_items() {
        Interpretation plan = read(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.row((Object[]) COLUMNS).row("Action 1.3. Visiter", null, null, null, "2027", "A 1.3");
        }));

        assertThat(outline(plan)).hasSize(5).last().isEqualTo("    A [A 1.3] Visiter");
        assertThat(findings(plan)).containsExactly("NOTE header.repeated Feuil1!A6");
    }

    @Test
    void objectives_may_stand_in_columns_of_their_own_width() {
        Interpretation plan =
                read(Workbooks.sheet(sheet -> sheet.row(null, null, "Actions", "Service porteur", "Timing")
                        .row("OS 1 – Vivre ensemble")
                        .row(null, "OO 1.1 – Rencontrer")
                        .row(null, null, "A 1.1.1 – Fêter", "Culture", "été 2026")
                        .row(null, null, "A.1.1.2 Inviter", "Culture", "2026")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  OO [OO 1.1] Rencontrer",
                        "    A [A 1.1.1] Fêter",
                        "    A [A.1.1.2] Inviter");
    }

    @Test
    void a_heading_may_begin_left_of_the_titles() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service porteur", "Timing")
                .row("Objectif stratégique 1 : Vivre ensemble")
                .row("Objectif opérationnel 1.1 : Rencontrer")
                .row("1.1.1", "Fêter", "Culture", "2026")
                .row("Les dîners de quartier")
                .row("1.1.2", "Dîner", "Culture", "2027")
                .merge("A3:D3", "A5:D5")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Vivre ensemble",
                        "  OO [1.1] Rencontrer",
                        "    A [1.1.1] Fêter",
                        "  OO Les dîners de quartier",
                        "    A [1.1.2] Dîner");
        assertThat(findings(plan)).containsExactly("DOUBT level.by_position Feuil1!A5");
    }

    @Test
    void headings_without_words_follow_from_their_columns() {
        Interpretation plan =
                read(Workbooks.sheet(sheet -> sheet.row(null, null, "Actions", "Service porteur", "Timing")
                        .row("Vivre ensemble")
                        .row(null, "Se rencontrer")
                        .row(null, null, "Fêter le printemps", "Culture", "2026")
                        .row(null, "Se parler")
                        .row(null, null, "Ouvrir un café", "Culture", "2027")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Vivre ensemble",
                        "  OO Se rencontrer",
                        "    A Fêter le printemps",
                        "  OO Se parler",
                        "    A Ouvrir un café");
        assertThat(findings(plan)).hasSize(3).allMatch(finding -> finding.startsWith("DOUBT level.by_position"));
    }

    @Test
    void bare_numbers_take_their_levels_from_their_depth() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("1. Se déplacer")
                .row("1.1. À pied")
                .row("1.1.1. Refaire les trottoirs", "Travaux", "2026")
                .row("1.1.10. Éclairer", "Travaux", "2027")
                .row("1.2 À vélo")
                .row("1.2.1 Tracer des bandes", "Mobilité", "2028")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Se déplacer",
                        "  OO [1.1] À pied",
                        "    A [1.1.1] Refaire les trottoirs",
                        "    A [1.1.10] Éclairer",
                        "  OO [1.2] À vélo",
                        "    A [1.2.1] Tracer des bandes");
    }

    @Test
    void codes_and_titles_may_stand_in_two_columns() {
        Interpretation plan =
                read(Workbooks.sheet(sheet -> sheet.row("N°", null, "Intitulé", "Mandataires", "Agents", "État")
                        .row("O.S 1", null, "Une ville verte")
                        .row(null, "O.O 1.2", "Planter")
                        .row(null, "Action 57", "Planter mille arbres", "B. Durand", "Éco-conseillère", "En cours")
                        .row(null, "Action 58", "Semer", "B. Durand", null, "À démarrer")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [O.S 1] Une ville verte",
                        "  OO [O.O 1.2] Planter",
                        "    A [Action 57] Planter mille arbres",
                        "    A [Action 58] Semer");
    }

    @Test
    void a_flat_table_merges_its_objectives_downwards() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row(
                        "Objectif stratégique",
                        "Objectif opérationnel",
                        "N° action",
                        "Action",
                        "Service",
                        "% réalisé",
                        "ODD")
                .row("OS 1 : Être solidaire", "OO 1.1 : Aider", "1.1.1", "Ouvrir une épicerie", "CPAS", 0.5, "1, 2")
                .row(null, null, "1.1.2", "Former des bénévoles", "CPAS", 0.1)
                .row(null, "OO 1.2 : Loger", "1.2.1", "Rénover trois logements", "Logement", 0)
                .merge("A2:A4", "B2:B3")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Être solidaire",
                        "  OO [OO 1.1] Aider",
                        "    A [1.1.1] Ouvrir une épicerie",
                        "    A [1.1.2] Former des bénévoles",
                        "  OO [OO 1.2] Loger",
                        "    A [1.2.1] Rénover trois logements");
        assertThat(item(plan, "Aider").address()).isEqualTo("Feuil1!B2");
    }

    @Test
    void a_flat_table_repeats_its_objectives_on_every_row() {
        Interpretation plan = read(Workbooks.sheet(
                sheet -> sheet.row("Objectif stratégique", "Objectif opérationnel", "Action", "Service", "Échéance")
                        .row("1. Être solidaire", "1.1. Aider", "Ouvrir une épicerie", "CPAS", "2026")
                        .row("1. Être solidaire", "1.1. Aider", "Former des bénévoles", "CPAS", "2027")
                        .row("2. Être durable", "2.1. Isoler", "Isoler l’école", "Travaux", "2028")
                        .row("1. Être solidaire", "1.2. Loger", "Rénover", "Logement", "2028")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Être solidaire",
                        "  OO [1.1] Aider",
                        "    A Ouvrir une épicerie",
                        "    A Former des bénévoles",
                        "  OO [1.2] Loger",
                        "    A Rénover",
                        "OS [2] Être durable",
                        "  OO [2.1] Isoler",
                        "    A Isoler l’école");
        assertThat(item(plan, "Aider").cells().get(ItemField.TITLE).parts())
                .extracting(part -> part.ref().a1())
                .containsExactly("B2", "B3");
    }

    @Test
    void objectives_may_be_given_by_their_codes_alone() {
        Interpretation plan =
                read(Workbooks.sheet(sheet -> sheet.row("OS", "OO", "N° action", "Intitulé", "Mandataire", "État")
                        .row("1", null, null, "Être solidaire")
                        .row(null, "1.1", null, "Aider")
                        .row(null, null, "1.1.1", "Ouvrir une épicerie", "C. Noël", "En cours")
                        .row(null, null, "1.1.2", "Former", "C. Noël", "À faire")
                        .row(null, "1.2", null, "Loger")
                        .row(null, null, "1.2.1", "Rénover", "C. Noël", "À faire")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Être solidaire",
                        "  OO [1.1] Aider",
                        "    A [1.1.1] Ouvrir une épicerie",
                        "    A [1.1.2] Former",
                        "  OO [1.2] Loger",
                        "    A [1.2.1] Rénover");
    }

    @Test
    void an_action_over_several_rows_joins_its_lines() {
        Interpretation plan =
                read(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Budget ordinaire", "Remarques")
                        .row("A 1", "Action 1. Soutenir les conseils", "PCS", "CCE 3.000 €")
                        .row(null, null, null, "CPJ 6.000 €")
                        .row(null, null, null, "??", "à voir")
                        .row("A 2", "Action 2. Fêter", "Culture", "500 €")
                        .merge("A2:A4", "B2:B4", "C2:C4")));

        DraftItem action = item(plan, "Soutenir les conseils");
        assertThat(action.texts().get(ItemField.BUDGET_ORDINARY)).isEqualTo("CCE 3.000 €\nCPJ 6.000 €\n??");
        assertThat(action.texts().get(ItemField.NOTES)).isEqualTo("à voir");
        assertThat(action.texts().get(ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(action.row()).isEqualTo(1);
        assertThat(action.lastRow()).isEqualTo(3);
        assertThat(plan.items()).hasSize(2);
    }

    @Test
    void an_action_goes_on_in_the_next_row_without_any_merge() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Budget ordinaire")
                .row("A 1", "Action 1. Soutenir les conseils", "PCS", "CCE 3.000 €")
                .row(null, null, "PCS", "CPJ 6.000 €")));

        assertThat(plan.items()).hasSize(1);
        assertThat(plan.items().getFirst().texts().get(ItemField.BUDGET_ORDINARY))
                .isEqualTo("CCE 3.000 €\nCPJ 6.000 €");
        assertThat(plan.items().getFirst().texts().get(ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(findings(plan)).contains("NOTE row.continued Feuil1!C3");
    }

    @Test
    void a_value_merged_over_several_actions_is_said_of_each() {
        Interpretation plan = read(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.merge("B4:B5");
        }));

        DraftItem second = item(plan, "Éditer un guide");
        assertThat(second.texts().get(ItemField.POLITICAL)).isEqualTo("M. Lambert");
        assertThat(second.cells().get(ItemField.POLITICAL).shared()).isTrue();
        assertThat(second.cells().get(ItemField.POLITICAL).ref().a1()).isEqualTo("B4");
        assertThat(item(plan, "Organiser une journée d’accueil")
                        .cells()
                        .get(ItemField.SERVICE)
                        .shared())
                .isFalse();
    }

    @Test
    void a_code_kept_as_a_number_is_corrected_by_the_title() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Échéance")
                .row(1.9, "Action 1.9. Lire", "Culture", 2026)
                .row(1.1, "Action 1.10. Écrire", "Culture", 2027)));

        assertThat(outline(plan)).containsExactly("A [1.9] Lire", "A [1.10] Écrire");
        assertThat(findings(plan)).contains("NOTE code.number Feuil1!A3");
    }

    @Test
    void doubtful_codes_are_said() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Échéance")
                .row("A 1", "Action 1. Lire", "Culture", 2026)
                .row("A 1", "Action 2. Écrire", "Culture", 2027)));

        assertThat(findings(plan)).contains("DOUBT code.differs Feuil1!A3", "DOUBT code.duplicate Feuil1!A3");
    }

    @Test
    void formulas_are_read_by_their_last_result() {
        Interpretation plan =
                read(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance", "Budget ordinaire")
                        .row("Action 1. Lire", "Culture", 2026)
                        .formula("D2", "1000+500", 1500)));

        assertThat(plan.items().getFirst().texts().get(ItemField.BUDGET_ORDINARY))
                .isEqualTo("1500");
        assertThat(findings(plan)).contains("NOTE cell.formula Feuil1!D2");
    }

    @Test
    void hidden_rows_columns_and_sheets_are_read_and_said() {
        Interpretation plan = read(Workbooks.with(book -> book.sheet("Visible", ReadingTest::table)
                .sheet("Cachée", sheet -> {
                    table(sheet);
                    sheet.hideRow(5).hideColumn("C");
                })
                .hide("Cachée")));

        assertThat(plan.items()).hasSize(10);
        assertThat(findings(plan))
                .contains("NOTE sheet.hidden Cachée", "NOTE rows.hidden Cachée", "NOTE columns.hidden Cachée");
    }

    @Test
    void totals_and_footnotes_are_kept_as_free_lines() {
        Interpretation plan = read(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.row("TOTAL", null, null, null, null, null, "2.000 €")
                    .skip(1)
                    .row("Adopté par le Collège en sa séance du 12 mars");
        }));

        assertThat(plan.items()).hasSize(4);
        assertThat(plan.sheets().getFirst().freeLines())
                .extracting(FreeLine::text)
                .containsExactly("TOTAL", "2.000 €", "Adopté par le Collège en sa séance du 12 mars");
        assertThat(findings(plan)).contains("NOTE row.total Feuil1!A6");
    }

    @Test
    void an_unexplained_line_inside_the_table_is_a_doubt_and_not_an_item() {
        Interpretation plan = read(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.row("Action 1.3. Former", null, "RH", null, 2026, "A 1.3")
                    .row("Voir aussi le plan du CPAS")
                    .row("Action 1.4. Évaluer", null, "RH", null, 2026, "A 1.4");
        }));

        assertThat(plan.items()).hasSize(6);
        assertThat(findings(plan)).contains("DOUBT row.unread Feuil1!A7");
    }

    @Test
    void an_action_without_any_objective_is_allowed() {
        Interpretation plan = read(Workbooks.sheet(
                sheet -> sheet.row("Actions", "Service", "Échéance").row("Repeindre l’école", "Travaux", "2026")));

        assertThat(outline(plan)).containsExactly("A Repeindre l’école");
        assertThat(findings(plan)).containsExactly("NOTE actions.without_objectives Feuil1!A2");
    }

    @Test
    void sub_actions_stand_below_their_action() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("Sous-action 0.1 : Trop tôt", "Travaux", "2026")
                .row("Action 1 : Isoler", "Travaux", "2026")
                .row("Sous-action 1.1 : Toitures", "Travaux", "2027")
                .row("SA 1.2 Châssis", "Travaux", "2028")));

        assertThat(outline(plan))
                .containsExactly("A [0.1] Trop tôt", "A [1] Isoler", "  SA [1.1] Toitures", "  SA [SA 1.2] Châssis");
        assertThat(findings(plan)).contains("NOTE sub_action.alone Feuil1!A2");
    }

    @Test
    void a_column_of_sub_actions_divides_an_action() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("Action", "Sous-action", "Service", "Échéance")
                .row("Isoler les bâtiments", null, "Travaux", "2026-2028")
                .row(null, "Isoler l’école", "Écoles", "2027")
                .row(null, "Isoler la mairie", "Travaux", "2028")));

        assertThat(outline(plan))
                .containsExactly("A Isoler les bâtiments", "  SA Isoler l’école", "  SA Isoler la mairie");
        assertThat(item(plan, "Isoler l’école").texts().get(ItemField.SERVICE)).isEqualTo("Écoles");
    }

    @Test
    void budgets_by_year_become_lines_that_name_their_year() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Budget ordinaire")
                .row(null, null, "2026", "2027", "2028")
                .row("Lire", "Culture", "1.000 €", null, "2.000 €")
                .merge("C1:E1")));

        DraftItem action = item(plan, "Lire");
        assertThat(action.texts().get(ItemField.BUDGET_ORDINARY)).isEqualTo("2026 : 1.000 €\n2028 : 2.000 €");
        assertThat(action.cells().get(ItemField.BUDGET_ORDINARY).parts()).hasSize(3);
    }

    @Test
    void a_text_hidden_below_a_merge_is_kept() {
        Interpretation plan = read(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.put("B3", "caché").merge("A3:I3");
        }));

        assertThat(plan.sheets().getFirst().freeLines())
                .extracting(FreeLine::text)
                .containsExactly("caché");
        assertThat(findings(plan)).contains("NOTE cell.hidden_by_merge Feuil1!B3");
    }

    @Test
    void a_workbook_without_any_table_is_blocked_and_says_what_was_looked_for() {
        Interpretation plan =
                read(Workbooks.sheet(sheet -> sheet.row("Nom", "Adresse").row("Durand", "Rue Haute")));

        assertThat(plan.isBlocked()).isTrue();
        assertThat(plan.items()).isEmpty();
        assertThat(plan.cells()).isEqualTo(new CellCount(4, 0, 4, 0));
        assertThat(be.jalon.exchange.Readings.messages(plan).getFirst())
                .contains("Objectifs et actions")
                .contains("Échéance");
    }

    @Test
    void a_waiting_cell_needs_no_text() {
        Interpretation plan = read(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.skip(1).row("Légende :").row("En attente confirmation/précision du Collège communal");
            sheet.fill("FFC000", "B8", "D5", "A4", "E4");
        }));

        assertThat(item(plan, "Éditer un guide").pending())
                .isEqualTo(Map.of(ItemField.AGENT, ReviewReason.CONFIRMATION));
        assertThat(item(plan, "Organiser une journée d’accueil").pending())
                .containsOnlyKeys(ItemField.TITLE, ItemField.DEADLINE);
        assertThat(findings(plan)).isEmpty();
    }
}
