package be.jalon.exchange.reading;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that belong to a document and not to its items: signatures, sources, remarks, indicators, pages and legends. */
class BelowTheTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pour le Collège,",
                "Par ordonnance :",
                "Le Directeur général f.f.,",
                "La Bourgmestre,",
                "Fait à Hautevent, le 12 février 2026",
                "Source : tableau du CoDir",
                "NB : montants à revoir",
                "* montants hors TVA",
                "(1) sous réserve du subside",
                "(s) A. Valdrenne",
                "Nombre d'actions « Réalisé »",
                "Vu et approuvé en séance"
            })
    void a_line_that_closes_the_document_is_no_item(String line) {
        Interpretation plan = TextTable.of(
                        "Objectif stratégique|Action|Service|Délai",
                        "OS 1 : Vivre ensemble|Ouvrir un café|Jeunesse|2026",
                        line + "|||")
                .read();

        assertThat(outline(plan)).containsExactly("OS [OS 1] Vivre ensemble", "  A Ouvrir un café");
        assertThat(findings(plan)).contains("NOTE row.free plan!A3");
    }

    @Test
    void signatures_side_by_side_and_the_names_below_them_are_no_items() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Échevin", "Service", "Échéance")
                        .row("OO 1", "Embellir le centre")
                        .row("1.1", "Rénover la place", "S. Boulanger", "Travaux", 2027)
                        .skip(1)
                        .row("", "Le Directeur général,", "", "", "La Bourgmestre,")
                        .skip(1)
                        .row("", "C. Vanhaute", "", "", "M. Stassier")));

        assertThat(outline(plan)).containsExactly("OO [OO 1] Embellir le centre", "  A [1.1] Rénover la place");
    }

    @Test
    void a_note_among_the_last_rows_does_not_end_the_table() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Échevin", "Service", "Échéance")
                        .row("1.1", "Rénover la place", "S. Boulanger", "Travaux", 2027)
                        .row("", "* Planter des tilleuls")
                        .row("1.2", "Creuser un étang", "J. Petit", "Parcs", 2026)));

        assertThat(outline(plan)).contains("A [1.2] Creuser un étang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(%d) ", "* ", "N.B. "})
    void a_table_whose_actions_all_begin_so_has_no_end_of_that_kind(String sign) {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Délai",
                        sign.formatted(1) + "Ouvrir un café|Jeunesse|",
                        sign.formatted(2) + "Poser des arceaux|Voirie|",
                        sign.formatted(3) + "Acheter des livres||2027",
                        sign.formatted(4) + "Planter des tilleuls||")
                .read();

        assertThat(plan.items()).hasSize(4);
    }

    @Test
    void the_title_of_a_second_table_is_no_objective() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Délai",
                        "1.1|Ouvrir un café|Jeunesse|2026",
                        "",
                        "Actions clôturées",
                        "N°|Action|Service|Délai",
                        "1.2|Poser des arceaux|Voirie|2024")
                .read();

        assertThat(outline(plan)).containsExactly("A [1.1] Ouvrir un café", "A [1.2] Poser des arceaux");
    }

    @Test
    void a_recapitulation_beside_the_table_says_nothing_of_its_items() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance|Budget|||Service|Nombre d’actions|Budget total",
                        "OO 1|Embellir le centre||||||Travaux|1|1000",
                        "1.1|Rénover la place|Travaux|2026|1000|||Sous-total|1|1000",
                        "1.2|Creuser un étang|Parcs|2027|")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OO [OO 1] Embellir le centre", "  A [1.1] Rénover la place", "  A [1.2] Creuser un étang");
        assertThat(item(plan, "Embellir le centre").texts().get(ItemField.SERVICE))
                .isEmpty();
        assertThat(item(plan, "Rénover la place").texts().get(ItemField.SERVICE))
                .isEqualTo("Travaux");
    }

    @Test
    void a_sign_before_the_titles_is_none_of_them() {
        Interpretation plan = TextTable.of(
                        "|Quoi ?|Qui (élu)|Qui (agent)|Quand",
                        "|OO 1.1 : Embellir le centre|||",
                        "→|1.1.1 Rénover la place|S. Boulanger|DG|2026",
                        "→|1.1.2 Creuser un étang|J. Petit|DG|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OO [OO 1.1] Embellir le centre",
                        "  A [1.1.1] Rénover la place",
                        "  A [1.1.2] Creuser un étang");
        assertThat(item(plan, "Rénover la place").texts().get(ItemField.POLITICAL))
                .isEqualTo("S. Boulanger");
        assertThat(item(plan, "Rénover la place").texts().get(ItemField.AGENT)).isEqualTo("DG");
    }

    @Test
    void a_line_below_an_objective_says_more_of_it() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Échevin", "Service", "Échéance")
                        .row("OO 1.1 : Embellir le centre")
                        .row("Indicateur de résultat : nombre de visites (source : tourisme)")
                        .merge("A2:E2", "A3:E3")
                        .row("1.1.1", "Rénover la place", "S. Boulanger", "Travaux", 2027)));

        assertThat(outline(plan)).containsExactly("OO [OO 1.1] Embellir le centre", "  A [1.1.1] Rénover la place");
        assertThat(item(plan, "Embellir le centre").extras())
                .isEqualTo(Map.of("Indicateur de résultat", "nombre de visites (source : tourisme)"));
    }

    @Test
    void the_number_of_a_page_beside_the_title_of_the_document_is_no_text_of_an_item() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Échéance", "Avancement (%)")
                        .row("1.1", "Rénover la place", "Travaux", 2027, "65%")
                        .row("Commune de Hautevent", "", "", "", "Page 2/3")
                        .row("1.2", "Creuser un étang", "Parcs", 2026, "10%")));

        assertThat(item(plan, "Rénover la place").texts().get(ItemField.PROGRESS))
                .isEqualTo("65%");
        assertThat(outline(plan)).containsExactly("A [1.1] Rénover la place", "A [1.2] Creuser un étang");
    }

    @Test
    void a_legend_beside_the_first_rows_flags_none_of_them_and_is_no_text_of_theirs() {
        Interpretation plan = readAny(
                Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Échevin", "Service", "Échéance", "", "", "Légende")
                        .row("OO 1.1 : Embellir le centre", "", "", "", "", "", "", "En attente du Collège")
                        .row("1.1.1", "Rénover la place", "S. Boulanger", "Travaux", 2027, "", "", "Action nouvelle")
                        .row("1.1.2", "Creuser un étang", "J. Petit", "Parcs", 2026)
                        .fill("FFFF00", "G2", "E4")
                        .fill("BDD7EE", "G3")));

        assertThat(item(plan, "Embellir le centre").pending()).isEmpty();
        assertThat(item(plan, "Embellir le centre").extras()).isEmpty();
        assertThat(item(plan, "Rénover la place").extras()).isEmpty();
        assertThat(item(plan, "Creuser un étang").pending())
                .isEqualTo(Map.of(ItemField.DEADLINE, ReviewReason.CONFIRMATION));
    }

    @Test
    void a_row_that_says_how_to_fill_in_each_column_is_no_item() {
        Interpretation plan = readAny(Workbooks.sheet(
                sheet -> sheet.row("N°", "Intitulé", "Échevin", "Échéance", "Statut", "Avancement", "ODD")
                        .row(
                                "automatique",
                                "max. 250 caractères",
                                "nom et prénom",
                                "JJ/MM/AAAA ou année",
                                "liste déroulante",
                                "en %",
                                "n° séparés par des virgules")
                        .row("1.1", "Rénover la place", "S. Boulanger", "2027", "En cours", "10%", "11")));

        assertThat(outline(plan)).containsExactly("A [1.1] Rénover la place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objectif|Nombre d'actions|Terminées|%|Budget total",
                "OS|Nombre d'actions|Fini|Taux|Budget",
                "Service|Nbre d'actions|||Coût total"
            })
    void a_recapitulation_below_the_table_is_no_part_of_it(String headers) {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance|Budget ordinaire",
                        "OS 1|Vivre ensemble|||",
                        "1.1|Ouvrir un café|Jeunesse|2026|1.000 €",
                        "1.2|Fêter les voisins|Jeunesse|2027|2.000 €",
                        "",
                        "Synthèse par objectif||||",
                        headers,
                        "OS 1|2|1|50 %|3.000 €",
                        "Total général|2|1|50 %|3.000 €",
                        "",
                        "1.3|Poser des arceaux|Voirie|2028|")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  A [1.1] Ouvrir un café",
                        "  A [1.2] Fêter les voisins",
                        "  A [1.3] Poser des arceaux");
        assertThat(findings(plan)).contains("NOTE table.recap plan!A7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Totaux",
                "TOTAUX",
                "Total",
                "Sous-total",
                "S/total",
                "Montant total",
                "Budget total",
                "Cumul",
                "Somme"
            })
    void a_row_of_sums_is_no_item(String word) {
        Interpretation plan = TextTable.of(
                        "Objectif stratégique|Action|Service|Budget",
                        "OS 1 : Vivre ensemble|Ouvrir un café|Jeunesse|1.000 €",
                        "|Fermer une rue|Voirie|2.000 €",
                        word + "|||3.000 €")
                .read();

        assertThat(outline(plan))
                .containsExactly("OS [OS 1] Vivre ensemble", "  A Ouvrir un café", "  A Fermer une rue");
    }

    @Test
    void a_second_table_of_actions_that_counts_something_is_no_recapitulation() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Nombre", "Échéance")
                        .row("1.1", "Planter des arbres", "Parcs", 40, 2026)
                        .row("1.2", "Poser des bancs", "Travaux", 12, 2027)
                        .skip(1)
                        .row("N°", "Action", "Service", "Nombre", "Échéance")
                        .row("2.1", "Ouvrir des jardins", "Parcs", 3, 2026)
                        .row("2.2", "Acheter des vélos", "Travaux", 8, 2027)));

        assertThat(outline(plan))
                .containsExactly(
                        "A [1.1] Planter des arbres",
                        "A [1.2] Poser des bancs",
                        "A [2.1] Ouvrir des jardins",
                        "A [2.2] Acheter des vélos");
        assertThat(findings(plan)).contains("NOTE header.repeated Feuil1!A5");
    }

    @Test
    void abbreviations_below_the_table_are_no_items() {
        Interpretation inOneCell = TextTable.of(
                        "Action|Service|Échéance",
                        "Ouvrir une maison|ST|2026",
                        "Former les agents|AD|2026",
                        "",
                        "AD : Anne Delvaux",
                        "ST : Service travaux",
                        "Fait à Valbois, le 3 mai 2026")
                .read();
        Interpretation inTwo = TextTable.of(
                        "N°|Action|Service|Échéance",
                        "1|Ouvrir une maison|ST|2026",
                        "2|Former les agents|AD|2026",
                        "AD|Anne Delvaux",
                        "CPAS|Centre public d’action sociale")
                .read();
        Interpretation headed = TextTable.of(
                        "N°|Action|Service|Échéance",
                        "1|Ouvrir une maison|ST|2026",
                        "2|Former les agents|HT|2026",
                        "Liste des abréviations :",
                        "ST|Les travaux",
                        "HT|Henri")
                .read();

        assertThat(outline(inOneCell)).containsExactly("A Ouvrir une maison", "A Former les agents");
        assertThat(outline(inTwo)).containsExactly("A [1] Ouvrir une maison", "A [2] Former les agents");
        assertThat(outline(headed)).containsExactly("A [1] Ouvrir une maison", "A [2] Former les agents");
        assertThat(inTwo.sheets().getFirst().freeLines())
                .extracting(FreeLine::text)
                .containsExactly("AD", "Anne Delvaux", "CPAS", "Centre public d’action sociale");
    }

    @Test
    void actions_may_all_begin_with_an_abbreviation() {
        assertThat(outline(TextTable.of(
                                "Action|Service|Échéance",
                                "CPAS : engager une personne|CPAS|2026",
                                "ODD : ouvrir des débats",
                                "RH : recruter huit agents")
                        .read()))
                .containsExactly(
                        "A CPAS : engager une personne", "A ODD : ouvrir des débats", "A RH : recruter huit agents");
    }

    @Test
    void rows_that_explain_the_abbreviations_of_states_are_no_items() {
        Interpretation plan = TextTable.of(
                        "N°|Intitulé|Service|Statut",
                        "OO 1|Embellir le centre||",
                        "A 1.1|Rénover la place|Travaux|AD",
                        "A 1.2|Creuser un étang|Parcs|T",
                        "A 1.3|Poser des bancs|Parcs|SO",
                        "",
                        "AD|À démarrer",
                        "EC|En cours",
                        "T|Terminé",
                        "SO|Sans objet")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OO [OO 1] Embellir le centre",
                        "  A [A 1.1] Rénover la place",
                        "  A [A 1.2] Creuser un étang",
                        "  A [A 1.3] Poser des bancs");
        assertThat(findings(plan))
                .contains("NOTE row.free plan!A7", "NOTE row.free plan!A10", "NOTE status.by_legend plan!D3")
                .doesNotContain("NOTE status.by_legend plan!D5");
        assertThat(item(plan, "Creuser un étang").texts().get(ItemField.STATUS)).isEqualTo("Terminé");
        assertThat(item(plan, "Poser des bancs").texts().get(ItemField.STATUS)).isEqualTo("SO");
    }

    @Test
    void rows_of_a_number_and_a_title_are_items_where_states_are_numbers() {
        Interpretation plan = TextTable.of(
                        "N°|Intitulé|Service|Statut",
                        "1|Rénover la place|Travaux|2",
                        "2|Creuser un étang|Parcs|1",
                        "",
                        "1|Poser des bancs",
                        "2|Planter des tilleuls")
                .read();

        assertThat(plan.items()).hasSize(4);
    }

    @Test
    void abbreviated_states_are_read_by_the_legend_wherever_it_stands() {
        Interpretation below =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Statut", "Échéance")
                        .row("1.1", "Rénover la place", "Travaux", "EC", 2027)
                        .row("1.2", "Creuser un étang", "Parcs", "En cours", 2026)
                        .skip(1)
                        .row("Légende :")
                        .row("EC", "En cours")));
        Interpretation elsewhere = readAny(Workbooks.with(
                book -> book.sheet("PST", sheet -> sheet.row("N°", "Actions", "Service", "Statut", "Échéance")
                                .row("1.1", "Rénover la place", "Travaux", "EC", 2027)
                                .row("1.2", "Creuser un étang", "Parcs", "T", 2026))
                        .sheet("Légende", sheet -> sheet.row("EC", "En cours").row("T", "Terminé"))));

        assertThat(below.items()).hasSize(2);
        DraftItem item = item(below, "Rénover la place");
        assertThat(item.texts().get(ItemField.STATUS)).isEqualTo("En cours");
        assertThat(item.cells().get(ItemField.STATUS).stated()).isEqualTo("EC");
        assertThat(findings(below)).contains("NOTE status.by_legend Feuil1!D2");
        assertThat(item(elsewhere, "Creuser un étang").texts().get(ItemField.STATUS))
                .isEqualTo("Terminé");
    }

    @Test
    void an_abbreviation_with_two_meanings_stays_unknown() {
        Interpretation plan = TextTable.of(
                        "N°|Intitulé|Service|Statut",
                        "A 1.1|Rénover la place|Travaux|AR",
                        "A 1.2|Creuser un étang|Parcs|T",
                        "",
                        "AR|À réaliser",
                        "AR|Abandonné",
                        "T|Terminé")
                .read();

        assertThat(plan.items()).hasSize(2);
        assertThat(item(plan, "Rénover la place").texts().get(ItemField.STATUS)).isEqualTo("AR");
        assertThat(item(plan, "Creuser un étang").texts().get(ItemField.STATUS)).isEqualTo("Terminé");
    }
}
