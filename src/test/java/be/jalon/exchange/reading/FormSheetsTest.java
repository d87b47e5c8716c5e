package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.messages;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.plan.ReviewReason;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Workbooks in which each action is a form: labels on the left or above, values beside or below. */
class FormSheetsTest {

    private static final Consumer<Workbooks.Sheet> SQUARE = sheet -> sheet.row("FICHE ACTION")
            .skip(1)
            .row("Intitulé de l'action", "Rénover la place")
            .row("Objectif stratégique", "OS 1 : Être une commune où il fait bon vivre")
            .row("Objectif opérationnel", "OO 1.1 : Embellir le centre")
            .row("Échevin :", "S. Boulanger")
            .row("Service", "Travaux")
            .row("Échéance", 2027)
            .row("Budget extraordinaire", "250.000 €")
            .row("Statut", "En cours")
            .row("Public visé", "Les habitants du centre");

    private static final Consumer<Workbooks.Sheet> POND = sheet -> sheet.row("FICHE ACTION")
            .skip(1)
            .row("Intitulé de l'action", "Creuser un étang")
            .row("Objectif stratégique", "OS 1 : Être une commune où il fait bon vivre")
            .row("Objectif opérationnel", "OO 1.2 : Accueillir la nature")
            .row("Échevin :", "J. Petit")
            .row("Service", "Parcs")
            .row("Échéance", "fin 2026")
            .row("Budget extraordinaire", "??")
            .row("Statut", "À démarrer");

    private static Interpretation twoForms() {
        return readAny(Workbooks.with(book -> book.sheet("Fiche 1", SQUARE).sheet("Fiche 2", POND)));
    }

    @Test
    void each_form_is_an_action_below_the_objectives_that_it_names() {
        Interpretation plan = twoForms();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Être une commune où il fait bon vivre",
                        "  OO [OO 1.1] Embellir le centre",
                        "    A Rénover la place",
                        "  OO [OO 1.2] Accueillir la nature",
                        "    A Creuser un étang");
        assertThat(fields(item(plan, "Rénover la place")))
                .containsExactlyInAnyOrder(
                        "deadline=2027",
                        "political=S. Boulanger",
                        "service=Travaux",
                        "budget.extraordinary=250.000 €",
                        "status=En cours");
        assertThat(item(plan, "Rénover la place").extras()).isEqualTo(Map.of("Public visé", "Les habitants du centre"));
        assertThat(plan.isBlocked()).isFalse();
        assertThat(messages(plan)).noneMatch(message -> message.contains("[fiches]"));
    }

    @Test
    void headers_of_a_short_table_are_no_labels_of_a_form() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("VOLET INTERNE : ADMINISTRATION")
                .row("DOMAINE : ACCUEIL")
                .skip(1)
                .row("Actions", "Pilotes", "", "", "Échéance", "N°", "Ressources", "", "", "", "Légende")
                .put("B5", "Politique en charge")
                .put("C5", "Service en charge")
                .put("D5", "Agent en charge")
                .put("G5", "Budget ordinaire + réf.")
                .put("H5", "Budget extra + réf.")
                .put("I5", "RH")
                .put("L5", "En attente de confirmation du Collège communal")
                .fill("F8CBAD", "K5", "E8")
                .merge("A4:A5", "B4:D4", "E4:E5", "F4:F5", "G4:I4", "A6:I6", "A7:I7")
                .put("A6", "Objectif stratégique : être une administration proche des gens")
                .put("A7", "Objectif opérationnel 1 : accueillir")
                .put("A8", "Action 1.1. Ouvrir le samedi")
                .put("B8", "V. Haldebert")
                .put("C8", "Population")
                .put("E8", "??")
                .put("F8", "A 1.1")
                .put("I8", "0,2 ETP")
                .put("A9", "Action 1.2. Publier une lettre")
                .put("C9", "Communication")
                .put("E9", "récurrent")
                .put("F9", "A 1.2")
                .put("G9", "/")));

        assertThat(outline(plan)).filteredOn(line -> line.contains(" A ")).hasSize(2);
        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(4, 5);
        assertThat(item(plan, "Ouvrir le samedi").pending()).containsOnlyKeys(ItemField.DEADLINE);
    }

    @Test
    void an_item_of_a_form_knows_its_cells() {
        DraftItem action = item(twoForms(), "Creuser un étang");

        assertThat(action.address()).isEqualTo("Fiche 2!B3");
        assertThat(action.address(ItemField.DEADLINE)).isEqualTo("Fiche 2!B8");
        assertThat(action.row()).isEqualTo(0);
        assertThat(action.lastRow()).isEqualTo(9);
        assertThat(item(twoForms(), "Embellir le centre").address()).isEqualTo("Fiche 1!B5");
    }

    @Test
    void a_doubt_of_a_value_names_the_cell_of_the_form() {
        assertThat(twoForms().findings().stream()
                        .filter(finding -> finding.code().equals("budget.unknown"))
                        .map(finding -> finding.cell()))
                .containsExactly("Fiche 2!B9");
    }

    @Test
    void what_no_label_announces_is_a_free_line() {
        assertThat(twoForms().sheet("Fiche 1").orElseThrow().freeLines())
                .extracting(FreeLine::text)
                .containsExactly("FICHE ACTION");
        assertThat(twoForms().sheet("Fiche 1").orElseThrow().holdsForms()).isTrue();
    }

    @Test
    void forms_below_each_other_are_several_actions() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Fiche projet n° 1")
                .row("Projet", "Planter une haie")
                .row("Responsable", "Service Parcs")
                .row("Délai", 2026)
                .row("Coût", "1.000 €")
                .skip(2)
                .row("Fiche projet n° 2")
                .row("Projet", "Semer un pré")
                .row("Responsable", "Service Parcs")
                .row("Délai", 2028)
                .row("Coût", "2.000 €")));

        assertThat(outline(plan)).containsExactly("A [1] Planter une haie", "A [2] Semer un pré");
        assertThat(fields(item(plan, "Semer un pré")))
                .containsExactlyInAnyOrder("deadline=2028", "service=Service Parcs", "budget.ordinary=2.000 €");
        assertThat(item(plan, "Semer un pré").row()).isEqualTo(7);
    }

    @Test
    void two_pairs_may_stand_in_a_row() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Action", "Ouvrir une crèche", "N°", "A 2.1")
                .row("Échevin", "S. Boulanger", "Service", "Enfance")
                .row("Échéance", "30/06/2027", "Priorité", "Haute")
                .row("Budget ordinaire", null, "Budget extraordinaire", "90.000 €")
                .row("Statut", "En cours", "% réalisé", 40)));

        assertThat(outline(plan)).containsExactly("A [A 2.1] Ouvrir une crèche");
        assertThat(fields(item(plan, "Ouvrir une crèche")))
                .containsExactlyInAnyOrder(
                        "deadline=30/06/2027",
                        "political=S. Boulanger",
                        "service=Enfance",
                        "budget.extraordinary=90.000 €",
                        "status=En cours",
                        "progress=40",
                        "priority=Haute");
        assertThat(item(plan, "Ouvrir une crèche").address(ItemField.BUDGET_ORDINARY))
                .isEqualTo("Feuil1!B4");
    }

    @Test
    void a_label_of_context_is_no_level() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Axe", "Axe 1 : Habiter")
                .row("Intitulé de l'action", "Lancer une OPAH")
                .row("Contexte et enjeux", "Le diagnostic montre un besoin exprimé par les habitants.")
                .row("Service pilote", "Habitat")
                .row("Échéance", "2027")));

        assertThat(outline(plan)).containsExactly("X [1] Habiter", "  A Lancer une OPAH");
        assertThat(item(plan, "Lancer une OPAH").extras())
                .containsEntry("Contexte et enjeux", "Le diagnostic montre un besoin exprimé par les habitants.");
    }

    @Test
    void a_value_may_go_on_in_the_rows_below() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Titre de l'action", "Isoler l'école")
                .row("Partenaires", "Province")
                .row(null, "Région")
                .row(null, "Parents")
                .row("Service", "Bâtiments")
                .row("Échéance", 2026)
                .row("Description")
                .row("Isoler la toiture.")
                .row("Remplacer les châssis.")
                .merge("A2:A4")));

        assertThat(fields(item(plan, "Isoler l'école")))
                .contains("partners=Province⏎Région⏎Parents", "description=Isoler la toiture.⏎Remplacer les châssis.");
        assertThat(item(plan, "Isoler l'école").cells().get(ItemField.PARTNERS).parts())
                .extracting(part -> part.ref().a1())
                .containsExactly("B2", "B3", "B4");
    }

    @Test
    void labels_may_be_merged_and_stand_above_their_values() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.put("A1", "Fiche action 3 : Relier les villages")
                .merge("A1:F1")
                .put("A3", "Description")
                .merge("A3:F3")
                .put("A4", "Un chemin pour tous")
                .merge("A4:F4")
                .put("A6", "Pilote politique")
                .merge("A6:B6")
                .put("C6", "Service porteur")
                .merge("C6:D6")
                .put("E6", "Échéance")
                .merge("E6:F6")
                .put("A7", "J. Petit")
                .merge("A7:B7")
                .put("C7", "Mobilité")
                .merge("C7:D7")
                .put("E7", 2029)
                .merge("E7:F7")));

        assertThat(outline(plan)).containsExactly("A [3] Relier les villages");
        assertThat(fields(item(plan, "Relier les villages")))
                .containsExactlyInAnyOrder(
                        "deadline=2029", "political=J. Petit", "service=Mobilité", "description=Un chemin pour tous");
    }

    @Test
    void a_group_of_labels_says_what_each_of_them_means() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Intitulé", null, "Chauffer moins")
                .row("Pilotes", "Politique", "S. Boulanger")
                .row(null, "Service", "Énergie")
                .row(null, "Agent", "Conseillère en énergie")
                .row("Échéance", null, 2026)
                .merge("A2:A4")));

        assertThat(fields(item(plan, "Chauffer moins")))
                .containsExactlyInAnyOrder(
                        "deadline=2026", "political=S. Boulanger", "service=Énergie", "agent=Conseillère en énergie");
    }

    @Test
    void a_label_and_its_value_may_share_a_cell() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Fiche action 12 - Trier mieux")
                .row("Service : Environnement")
                .row("Échéance : 2026")
                .row("Budget ordinaire : 500 €")));

        assertThat(outline(plan)).containsExactly("A [12] Trier mieux");
        assertThat(fields(item(plan, "Trier mieux")))
                .containsExactlyInAnyOrder("deadline=2026", "service=Environnement", "budget.ordinary=500 €");
    }

    @Test
    void a_list_inside_a_form_stays_beside_what_the_form_says() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Intitulé de l'action", "Rénover la gare")
                .row("Service", "Mobilité")
                .row("Échéance", 2028)
                .row("Statut", "En cours")
                .skip(1)
                .row("Étape", "Responsable", "Échéance", "Statut")
                .row("Étude", "A. Lenoir", 2026, "Terminé")
                .row("Chantier", "B. Lerouge", 2027, "À démarrer")));

        assertThat(fields(item(plan, "Rénover la gare")))
                .containsExactlyInAnyOrder("deadline=2028", "service=Mobilité", "status=En cours");
        assertThat(item(plan, "Rénover la gare").extras().values()).contains("Étude\nChantier", "2026\n2027");
    }

    @Test
    void the_colour_of_the_legend_flags_the_value_of_a_form() {
        Interpretation plan = readAny(Workbooks.with(book -> book.sheet("Fiche 1", sheet -> {
                    POND.accept(sheet);
                    sheet.fill("FFFF00", "B9");
                })
                .sheet("Légende", sheet -> sheet.row("En attente confirmation/précision du Collège communal", null)
                        .fill("FFFF00", "B1"))));

        assertThat(item(plan, "Creuser un étang").pending())
                .isEqualTo(Map.of(ItemField.BUDGET_EXTRAORDINARY, ReviewReason.CLARIFICATION));
    }

    @Test
    void a_form_without_a_title_takes_the_name_of_its_sheet_with_a_doubt() {
        Interpretation plan =
                readAny(Workbooks.with(book -> book.sheet("Maison de repos", sheet -> sheet.row("Fiche projet")
                        .row("Service", "CPAS")
                        .row("Échéance", 2027)
                        .row("Budget ordinaire", "5.000 €")
                        .row("Statut", "En cours"))));

        assertThat(outline(plan)).containsExactly("A Maison de repos");
        assertThat(findings(plan)).contains("DOUBT form.title_guessed Maison de repos!A1");
    }

    @Test
    void an_empty_form_is_no_action() {
        Interpretation plan = readAny(
                Workbooks.with(book -> book.sheet("Fiche 1", SQUARE).sheet("Modèle", sheet -> sheet.row("FICHE ACTION")
                        .row("Intitulé de l'action", null)
                        .row("Service", null)
                        .row("Échéance", null)
                        .row("Statut", null))));

        assertThat(plan.items()).extracting(DraftItem::sheet).containsOnly("Fiche 1");
    }

    @Test
    void a_sheet_that_explains_the_columns_of_a_table_is_no_form() {
        Interpretation plan = readAny(Workbooks.with(
                book -> book.sheet("PST", sheet -> sheet.row("N°", "Action", "Service", "Échéance", "Statut")
                                .row("1", "Planter une haie", "Parcs", 2026, "En cours"))
                        .sheet("Explications", sheet -> sheet.row("Action", "Ce que l'on fera, en quelques mots")
                                .row("Service", "Le service qui tient le dossier")
                                .row("Échéance", "La date à laquelle l'action sera achevée")
                                .row("Budget", "Le montant nécessaire, TVA comprise")
                                .row("Statut", "L'un des mots de la liste ci-dessous"))));

        assertThat(outline(plan)).containsExactly("A [1] Planter une haie");
    }

    @Test
    void a_table_below_a_few_labels_stays_a_table() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Échevin", "S. Boulanger")
                .row("Service", "Travaux")
                .row("Période", "2024-2030")
                .row("Titre", "PST de Clairval")
                .skip(1)
                .row("N°", "Action", "Service", "Échéance", "Statut")
                .row("1", "Planter une haie", "Parcs", 2026, "En cours")
                .row("2", "Semer un pré", "Parcs", 2026, "En cours")
                .row("3", "Creuser une mare", "Parcs", 2026, "En cours")
                .row("4", "Poser des nichoirs", "Parcs", 2026, "En cours")
                .row("5", "Tailler les saules", "Parcs", 2026, "En cours")));

        assertThat(plan.items()).hasSize(5);
    }

    @Test
    void a_list_of_the_forms_and_the_forms_are_the_same_actions() {
        Interpretation plan = readAny(
                Workbooks.with(book -> book.sheet("Index", sheet -> sheet.row("N°", "Action", "Service", "Échéance")
                                .row("A 1", "Rénover la place", "Travaux", 2027)
                                .row("A 2", "Creuser un étang", "Voirie", "fin 2026")
                                .row("A 3", "Abattre le mur", "Travaux", 2028))
                        .sheet("Fiche 1", SQUARE)
                        .sheet("Fiche 2", POND)));

        assertThat(plan.items().stream()
                        .filter(item -> item.texts().get(ItemField.TITLE).equals("Rénover la place")))
                .hasSize(1);
        DraftItem square = item(plan, "Rénover la place");
        assertThat(fields(square)).contains("political=S. Boulanger", "status=En cours", "service=Travaux");
        assertThat(square.cells().get(ItemField.SERVICE).parts())
                .extracting(part -> part.sheet() + "!" + part.ref().a1())
                .containsExactly("Index!C2", "Fiche 1!B7");
        assertThat(findings(plan)).contains("NOTE form.joined Fiche 1!B3", "DOUBT action.differs Fiche 2!B7");
        assertThat(outline(plan))
                .contains("OS [OS 1] Être une commune où il fait bon vivre", "    A [A 1] Rénover la place");
    }

    @Test
    void forms_whose_number_is_that_of_another_action_are_doubted() {
        Interpretation plan = readAny(
                Workbooks.with(book -> book.sheet("Index", sheet -> sheet.row("N°", "Action", "Service", "Échéance")
                                .row("A 1.1", "Rénovation de la place", "Travaux", 2027)
                                .row("A 1.2", "Abattre le mur", "Travaux", 2028))
                        .sheet("Fiche 1", sheet -> {
                            SQUARE.accept(sheet);
                            sheet.row("N° de l'action", "A 1.1");
                        })));

        assertThat(findings(plan)).contains("DOUBT code.duplicate Fiche 1!B12");
        assertThat(List.of(item(plan, "Rénover la place"), item(plan, "Rénovation de la place")))
                .hasSize(2);
    }

    @Test
    void lines_above_the_labels_name_the_objectives_and_the_action() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Volet externe")
                .row("Domaine : Mobilité")
                .row("OS 3 : Être une commune accessible")
                .row("OO 3.2", "Sécuriser les cheminements")
                .row("Action 3.2.1 : Poser des passages piétons")
                .skip(1)
                .row("Pilote politique", "S. Boulanger", "Pilote administratif", "Mobilité")
                .row("Début", "01/01/2026", "Fin", "31/12/2026")
                .row("État", "En cours", "Avancement", "25 %")
                .skip(1)
                .row("Étape", "Qui", "Quand")
                .row("Étude", "Bureau", "2026")
                .row("Travaux", "Entreprise", "2027")));

        assertThat(outline(plan))
                .containsExactly(
                        "V Volet externe",
                        "  D Mobilité",
                        "    OS [OS 3] Être une commune accessible",
                        "      OO [OO 3.2] Sécuriser les cheminements",
                        "        A [3.2.1] Poser des passages piétons");
        assertThat(fields(item(plan, "Poser des passages piétons")))
                .containsExactlyInAnyOrder(
                        "deadline=31/12/2026",
                        "political=S. Boulanger",
                        "service=Mobilité",
                        "status=En cours",
                        "progress=25 %");
        assertThat(item(plan, "Poser des passages piétons").extras())
                .containsEntry("Début", "01/01/2026")
                .containsEntry("Qui", "Bureau\nEntreprise");
    }

    @Test
    void a_label_without_a_value_is_no_heading_of_those_below_it() {
        Interpretation plan =
                readAny(Workbooks.with(book -> book.sheet("Fiche 1", sheet -> sheet.row("Intitulé", "Semer un pré")
                                .row("Service", "Parcs")
                                .row("Budget extraordinaire", null)
                                .row("Mot du jardinier", "Vive les fleurs"))
                        .sheet("Fiche 2", sheet -> sheet.row("Intitulé", "Planter une haie")
                                .row("Service", "Parcs")
                                .row("Budget extraordinaire", "500 €")
                                .row("Mot du jardinier", "Vive les oiseaux"))));

        assertThat(plan.items()).allSatisfy(item -> assertThat(item.extras()).containsOnlyKeys("Mot du jardinier"));
    }

    @Test
    void the_number_of_a_form_is_that_of_its_action_even_above_the_objectives() {
        Interpretation plan = readAny(
                Workbooks.with(book -> book.sheet("Fiche 1", sheet -> numbered(sheet, "1", "Rénover la place", "1.1.1"))
                        .sheet("Fiche 2", sheet -> numbered(sheet, "2", "Creuser un étang", null))
                        .sheet("Fiche 3", sheet -> numbered(sheet, "3", "Planter des tilleuls", null))));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  OO [OO 1.1] Embellir",
                        "    A [1] Rénover la place",
                        "    A [2] Creuser un étang",
                        "    A [3] Planter des tilleuls");
    }

    private static void numbered(Workbooks.Sheet sheet, String number, String title, String reference) {
        sheet.row("FICHE PROJET")
                .merge("A1:B1")
                .row("N° de fiche", number)
                .row("Objectif stratégique", "OS 1 - Vivre ensemble")
                .row("Objectif opérationnel", "OO 1.1 - Embellir")
                .row("Intitulé du projet", title)
                .row("Échevin responsable", "S. Boulanger")
                .row("Service porteur", "Travaux")
                .row("Échéance", "2026")
                .row("Référence", reference);
    }

    @Test
    void the_first_line_of_a_form_may_give_its_number() {
        for (String line : new String[] {"FICHE PROJET P1", "Fiche projet n° P1", "Fiche-action P1 :"}) {
            Interpretation titled = readAny(Workbooks.sheet(sheet -> sheet.row(line)
                    .row("Intitulé", "Semer un pré")
                    .row("Service porteur", "Parcs")
                    .row("Échéance", "2026")
                    .row("Description", "Un pré pour les abeilles")));
            Interpretation below = readAny(Workbooks.sheet(sheet -> sheet.row(line)
                    .row("Semer un pré")
                    .row("Service porteur", "Parcs")
                    .row("Échéance", "2026")
                    .row("Description", "Un pré pour les abeilles")));

            assertThat(outline(titled)).containsExactly("A [P1] Semer un pré");
            assertThat(outline(below)).containsExactly("A [P1] Semer un pré");
        }
        Interpretation inOne = readAny(Workbooks.sheet(sheet -> sheet.row("FICHE PROJET P1 - Semer un pré")
                .row("Service porteur", "Parcs")
                .row("Échéance", "2026")
                .row("Description", "Un pré pour les abeilles")));

        assertThat(outline(inOne)).containsExactly("A [P1] Semer un pré");
    }
}
