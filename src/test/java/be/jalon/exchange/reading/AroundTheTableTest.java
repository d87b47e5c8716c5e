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
import be.jalon.plan.ReviewReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands above, below and between the rows of a table, and what rows look like. */
class AroundTheTableTest {

    @Test
    void a_domain_right_above_the_headers_is_none_of_them() {
        Interpretation plan = TextTable.of(
                        "VOLET INTERNE",
                        "DOMAINE : RESSOURCES HUMAINES",
                        "Actions|Mandataire|Service|Fin prévue",
                        "Décrire les fonctions|DG|GRH|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly("V VOLET INTERNE", "  D RESSOURCES HUMAINES", "    A Décrire les fonctions");
        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(3);
    }

    @Test
    void lines_of_the_printed_page_are_no_actions() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "Décrire les fonctions|GRH|2026",
                        "Page 1/2",
                        "Suite page suivante",
                        "Télétravailler|GRH|2027",
                        "- 2 -")
                .read();

        assertThat(outline(plan)).containsExactly("A Décrire les fonctions", "A Télétravailler");
        assertThat(findings(plan)).contains("NOTE row.page plan!A3", "NOTE row.page plan!A4", "NOTE row.page plan!A6");
    }

    @Test
    void a_title_alone_among_full_rows_is_doubted() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "Décrire les fonctions|GRH|2026",
                        "Télétravailler|GRH|2027",
                        "Une remarque de passage",
                        "Former les agents|GRH|2027",
                        "Recruter|GRH|2028")
                .read();

        assertThat(outline(plan)).hasSize(5);
        assertThat(findings(plan)).contains("DOUBT level.alone plan!A4");
    }

    @Test
    void bold_titles_head_actions_that_are_not_bold() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Objectifs et actions", "Service", "Terme")
                .row("ÊTRE UNE COMMUNE CULTURELLE")
                .row("Soutenir la création")
                .row("Créer une résidence", "Culture", "2026")
                .row("Rendre la culture accessible")
                .row("Ouvrir le dimanche", "Culture", "2027")
                .fill("FFD966", "A2")
                .bold("A1", "A2", "A3", "A5")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS ÊTRE UNE COMMUNE CULTURELLE",
                        "  OO Soutenir la création",
                        "    A Créer une résidence",
                        "  OO Rendre la culture accessible",
                        "    A Ouvrir le dimanche");
        assertThat(findings(plan))
                .containsExactly(
                        "DOUBT level.by_look Feuil1!A2",
                        "DOUBT level.by_look Feuil1!A3",
                        "DOUBT level.by_look Feuil1!A5");
    }

    @Test
    void headings_that_look_alike_are_of_two_levels_where_they_stand_in_pairs() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Objectifs et actions", "Service", "Terme")
                .row("Être une commune culturelle")
                .row("Soutenir la création")
                .row("Créer une résidence", "Culture", "2026")
                .row("Rendre la culture accessible")
                .row("Ouvrir le dimanche", "Culture", "2027")
                .row("Être une commune sportive")
                .row("Bouger à tout âge")
                .row("Ouvrir une piste", "Sports", "2028")
                .bold("A1", "A2", "A3", "A5", "A7", "A8")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être une commune culturelle",
                        "  OO Soutenir la création",
                        "    A Créer une résidence",
                        "  OO Rendre la culture accessible",
                        "    A Ouvrir le dimanche",
                        "OS Être une commune sportive",
                        "  OO Bouger à tout âge",
                        "    A Ouvrir une piste");
        assertThat(findings(plan)).hasSize(5).allMatch(finding -> finding.startsWith("DOUBT level.by_look"));
    }

    @Test
    void one_heading_with_nothing_below_it_is_no_level_above_the_others() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Objectifs et actions", "Service", "Terme")
                .row("Être une commune culturelle")
                .row("Être une commune sportive")
                .row("Ouvrir une piste", "Sports", "2028")
                .row("Être une commune verte")
                .row("Planter des haies", "Parcs", "2027")
                .bold("A1", "A2", "A3", "A5")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être une commune culturelle",
                        "OS Être une commune sportive",
                        "  A Ouvrir une piste",
                        "OS Être une commune verte",
                        "  A Planter des haies");
    }

    @Test
    void titles_that_are_set_in_less_head_those_that_are_set_in_more() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Thèmes et actions", "Service", "Terme")
                .row("Être une commune culturelle")
                .row("Soutenir la création")
                .row("Créer une résidence", "Culture", "2026")
                .row("Rendre la culture accessible")
                .row("Ouvrir le dimanche", "Culture", "2027")
                .row("Être une commune sportive")
                .row("Bouger à tout âge")
                .row("Ouvrir une piste", "Sports", "2028")
                .indent(2, "A3", "A5", "A8")
                .indent(4, "A4", "A6", "A9")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être une commune culturelle",
                        "  OO Soutenir la création",
                        "    A Créer une résidence",
                        "  OO Rendre la culture accessible",
                        "    A Ouvrir le dimanche",
                        "OS Être une commune sportive",
                        "  OO Bouger à tout âge",
                        "    A Ouvrir une piste");
        assertThat(findings(plan)).hasSize(5).allMatch(finding -> finding.startsWith("DOUBT level.by_look"));
    }

    @Test
    void titles_in_italics_stand_between_bold_ones_and_plain_ones() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Objectifs & actions", "Service", "Terme")
                .row("Être une commune culturelle")
                .row("Soutenir la création")
                .row("Créer une résidence", "Culture", "2026")
                .row("Rendre la culture accessible")
                .row("Ouvrir le dimanche", "Culture", "2027")
                .bold("A1", "A2")
                .italic("A3", "A5")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être une commune culturelle",
                        "  OO Soutenir la création",
                        "    A Créer une résidence",
                        "  OO Rendre la culture accessible",
                        "    A Ouvrir le dimanche");
    }

    @Test
    void headers_of_two_rows_that_come_again_are_no_better_with_an_action_above_them() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("SUIVI DU PLAN")
                .row("N°", "Action", "Service porteur", "Échéance", "État")
                .row(null, null, null, null, "À démarrer", "En cours", "Réalisé")
                .row("1", "Réparer le hall", "Sports", "2025", null, "X")
                .row("2", "Rédiger une charte", "RH", "2024", null, null, "x")
                .row("N°", "Action", "Service porteur", "Échéance", "État")
                .row(null, null, null, null, "À démarrer", "En cours", "Réalisé")
                .row("3", "Ouvrir une plaine", "Travaux", "2026", "X")
                .fill("FFD966", "A2", "B2", "C2", "D2", "E2", "A6", "B6", "C6", "D6", "E6")
                .fill("FFE699", "E3", "F3", "G3", "E7", "F7", "G7")
                .merge("E2:G2", "E6:G6", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "A6:A7", "B6:B7", "C6:C7", "D6:D7")));

        assertThat(outline(plan))
                .containsExactly("A [1] Réparer le hall", "A [2] Rédiger une charte", "A [3] Ouvrir une plaine");
        assertThat(plan.items())
                .extracting(item -> item.texts().get(ItemField.STATUS))
                .containsExactly("En cours", "Réalisé", "À démarrer");
    }

    @Test
    void where_all_titles_are_bold_bold_says_nothing() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Objectifs et actions", "Service", "Terme")
                .row("Soutenir la création")
                .row("Créer une résidence", "Culture", "2026")
                .bold("A1", "A2", "A3")));

        assertThat(outline(plan)).containsExactly("A Soutenir la création", "A Créer une résidence");
    }

    @Test
    void a_list_of_actions_with_one_more_column_is_a_plan_with_a_doubt() {
        Interpretation plan = TextTable.of("Action|Échéance", "Repeindre le kiosque|2026", "Nettoyer le lavoir|2027")
                .read();

        assertThat(outline(plan)).containsExactly("A Repeindre le kiosque", "A Nettoyer le lavoir");
        assertThat(findings(plan)).contains("DOUBT header.small plan");
    }

    @Test
    void a_list_of_something_else_is_none() {
        Interpretation plan = TextTable.of("Service|Téléphone", "Travaux|081 12 34 56", "Culture|081 12 34 57")
                .read();

        assertThat(plan.isBlocked()).isTrue();
    }

    @Test
    void columns_that_are_no_fields_are_named() {
        Interpretation plan = TextTable.of("Actions|Météo|Service|Quartier|Échéance", "Semer|pluie|Parcs|Nord|2026")
                .read();

        assertThat(item(plan, "Semer").extras()).isEqualTo(Map.of("Météo", "pluie", "Quartier", "Nord"));
        assertThat(plan.findings())
                .filteredOn(finding -> finding.code().equals("column.unknown"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.args()).containsExactly("«\u202fMétéo\u202f», «\u202fQuartier\u202f»"));
    }

    @Test
    void states_side_by_side_above_the_table_explain_their_colours() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Évaluation", "réalisé", "en cours", "à faire")
                .skip(1)
                .row("Réf.", "Libellé", "Service", "Évaluation", "Commentaires")
                .row("A1", "Construire une piste", "Sports", null, "inaugurée")
                .row("A2", "Installer un parcours", "Sports")
                .fill("92D050", "B1", "D4")
                .fill("FFC000", "C1", "D5")
                .fill("FF0000", "D1")));

        assertThat(fields(item(plan, "Construire une piste")))
                .containsExactly("service=Sports", "status=réalisé", "notes=inaugurée");
        assertThat(fields(item(plan, "Installer un parcours"))).containsExactly("service=Sports", "status=en cours");
    }

    @Test
    void a_colour_that_the_legend_leaves_out_is_said() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Échéance")
                .row("1", "Lire aux enfants", "Culture", "2026")
                .row("2", "Acheter des livres", "Culture", "2026")
                .row("3", "Classer les livres", "Culture", "2026")
                .skip(1)
                .put("B6", "Précisions demandées au Collège")
                .put("B7", "Confirmation à obtenir du Collège")
                .fill("F4B084", "A6", "D2")
                .fill("FFFF00", "A7", "C3")
                .fill("00B0F0", "C4")));

        assertThat(item(plan, "Lire aux enfants").pending())
                .isEqualTo(Map.of(ItemField.DEADLINE, ReviewReason.CLARIFICATION));
        assertThat(item(plan, "Acheter des livres").pending())
                .isEqualTo(Map.of(ItemField.SERVICE, ReviewReason.CONFIRMATION));
        assertThat(findings(plan)).contains("NOTE legend.unexplained Feuil1");
    }

    @Test
    void a_cell_may_say_itself_what_it_awaits() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|Agent|Échéance",
                        "1|Taxer les immeubles inoccupés (à confirmer par le Collège)|Finances|A. Roy|2026",
                        "2|Créer un guichet (rue du Collège)|Logement|à préciser par le Collège|2026")
                .read();

        assertThat(plan.items().getFirst().pending()).isEqualTo(Map.of(ItemField.TITLE, ReviewReason.CONFIRMATION));
        assertThat(plan.items().get(1).pending()).isEqualTo(Map.of(ItemField.AGENT, ReviewReason.CLARIFICATION));
        assertThat(findings(plan)).contains("NOTE pending.by_words plan!B2", "NOTE pending.by_words plan!D3");
    }

    @Test
    void permanent_among_the_states_is_the_deadline_of_an_action_without_any() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|État|Échéance",
                        "1|Former les aînés|PCS|Permanent|",
                        "2|Former les jeunes|PCS|Permanent|2027")
                .read();

        assertThat(fields(item(plan, "Former les aînés")))
                .containsExactly("service=PCS", "deadline=Permanent", "status=Permanent");
        assertThat(fields(item(plan, "Former les jeunes")))
                .containsExactly("service=PCS", "deadline=2027", "status=Permanent");
        assertThat(findings(plan)).contains("NOTE deadline.of_status plan!D2");
    }

    @Test
    void an_orientation_right_of_an_axis_is_an_axis_inside_it() {
        Interpretation plan = TextTable.of(
                        "Axe stratégique|Orientation|Fiche action|Pilote|Calendrier",
                        "Axe 1 : Habiter|1.1 Rénover|FA 1 : Ouvrir un guichet|Habitat|2026",
                        "|1.2 Construire|FA 2 : Écrire une charte|Urbanisme|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X [1] Habiter",
                        "  X [1.1] Rénover",
                        "    A [FA 1] Ouvrir un guichet",
                        "  X [1.2] Construire",
                        "    A [FA 2] Écrire une charte");
    }

    @Test
    void a_column_of_sub_actions_makes_every_title_an_action() {
        Interpretation plan = TextTable.of(
                        "Axe (x)|Sous-axe (x.x)|Titre de la fiche action|Titre de la sous-action|Date de fin",
                        "1. Sobriété|1.1 Bâtiments|1.1.1 Rénover l’école|Faire un audit|2026",
                        "2. Mobilité|2.1 Vélo|2.1.1.1 Poser des arceaux||2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X [1] Sobriété",
                        "  X [1.1] Bâtiments",
                        "    A [1.1.1] Rénover l’école",
                        "      SA Faire un audit",
                        "X [2] Mobilité",
                        "  X [2.1] Vélo",
                        "    A [2.1.1.1] Poser des arceaux");
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void objectives_above_the_first_headers_are_read() {
        Interpretation plan = TextTable.of(
                        "OS : objectif stratégique",
                        "OS 1 : Être une commune douce",
                        "OO 1.1 : Marcher",
                        "N°|Action|Service|Échéance",
                        "1|Élargir les trottoirs|Voirie|2026",
                        "OO 1.2 : Pédaler",
                        "N°|Action|Service|Échéance",
                        "2|Poser des arceaux|Voirie|2027",
                        "|Sous-total OO 1.2",
                        "|Total général du PST")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Être une commune douce",
                        "  OO [OO 1.1] Marcher",
                        "    A [1] Élargir les trottoirs",
                        "  OO [OO 1.2] Pédaler",
                        "    A [2] Poser des arceaux");
    }

    @Test
    void a_sheet_may_be_named_for_a_volet_or_an_objective() {
        Interpretation plan = readAny(Workbooks.with(
                book -> book.sheet("Volet interne", sheet -> sheet.row("Domaine", "Action", "Service", "Échéance")
                                .row("Personnel", "Former", "RH", "2026"))
                        .sheet("OS2", sheet -> sheet.row("Action", "Service", "Échéance")
                                .row("Semer", "Parcs", "2026"))));

        assertThat(outline(plan)).containsExactly("V Volet interne", "  D Personnel", "    A Former", "A Semer");
        assertThat(findings(plan)).contains("NOTE volet.by_sheet Volet interne");
    }

    @Test
    void a_deadline_ends_where_its_second_column_says() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Calendrier", null, "Service")
                .row(null, null, "Du", "Au")
                .row("1", "Semer des prés", "01/04/2026", "31/10/2026", "Parcs")
                .merge("C1:D1", "A1:A2", "B1:B2", "E1:E2")));

        assertThat(plan.items().getFirst().texts().get(ItemField.DEADLINE)).isEqualTo("31/10/2026");
    }
}
