package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.plan.ItemField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column holds the titles, and which budget an amount is of, where the headers alone do not tell. */
class TitlesBesideTest {

    @ParameterizedTest
    @ValueSource(strings = {"Description de l'action", "Descriptif", "Tâches"})
    void the_only_column_of_texts_below_objectives_names_the_actions(String header) {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|N° action|" + header + "|Échevin|Délai",
                        "OO 1 : Vivre ensemble|1|Ouvrir un café|S. Boulanger|2026",
                        "|2|Fêter les voisins|S. Boulanger|2027",
                        "OO 2 : Bouger|3|Poser des arceaux|J. Petit|2027",
                        "|4|Tracer une piste|J. Petit|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OO [OO 1] Vivre ensemble",
                        "  A [1] Ouvrir un café",
                        "  A [2] Fêter les voisins",
                        "OO [OO 2] Bouger",
                        "  A [3] Poser des arceaux",
                        "  A [4] Tracer une piste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Description", "Description de l'action"})
    void a_description_names_actions_of_which_few_objectives_have_several(String header) {
        assertThat(outline(TextTable.of(
                                "Objectif opérationnel|" + header + "|Pôle|Échéance|Statut",
                                "Vivre ensemble|Ouvrir un café|Le pôle de la culture|2026|En cours",
                                "Vivre ensemble|Fêter les voisins|Le pôle de la culture|2027|A démarrer",
                                "Bouger|Poser des arceaux|Le pôle de la mobilité|2027|En cours",
                                "Lire|Acheter des livres|Le pôle de la culture|2028|En cours")
                        .read()))
                .containsExactly(
                        "OO Vivre ensemble",
                        "  A Ouvrir un café",
                        "  A Fêter les voisins",
                        "OO Bouger",
                        "  A Poser des arceaux",
                        "OO Lire",
                        "  A Acheter des livres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mesure|Action", "Programme|Projet"})
    void of_two_columns_of_titles_the_left_one_that_repeats_holds_the_parents(String headers) {
        Interpretation plan = TextTable.of(
                        "Axe|" + headers + "|Service|Échéance",
                        "Climat|Rénover nos bâtiments|Isoler la salle|Travaux|2026",
                        "Climat|Rénover nos bâtiments|Remplacer les châssis|Travaux|2027",
                        "Climat|Rouler moins|Poser des arceaux|Mobilité|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X Climat",
                        "  OS Rénover nos bâtiments",
                        "    A Isoler la salle",
                        "    A Remplacer les châssis",
                        "  OS Rouler moins",
                        "    A Poser des arceaux");
        assertThat(findings(plan)).contains("DOUBT level.by_position plan!B2");
    }

    @Test
    void the_name_of_an_article_is_no_title_where_actions_have_theirs() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Échéance|Article budgétaire|Libellé|Montant",
                        "Isoler la salle|Travaux|2026|764/724-60|Travaux|85000",
                        "Isoler la salle|Travaux|2026|764/733-60|Honoraires|5000",
                        "Poser des arceaux|Mobilité|2027|421/741-52|Achat|4000")
                .read();

        assertThat(outline(plan)).containsOnly("A Isoler la salle", "A Poser des arceaux");
        assertThat(item(plan, "Poser des arceaux").extras()).containsEntry("Libellé", "Achat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suivi", "Monitoring"})
    void a_column_of_notes_that_holds_nothing_but_states_says_the_state(String header) {
        Interpretation plan = TextTable.of(
                        "Action|Service|" + header + "|Échéance",
                        "Isoler la salle|Travaux|Terminé|2026",
                        "Poser des arceaux|Mobilité|En cours|2027",
                        "Acheter des livres|Culture|En cours|2027")
                .read();

        assertThat(fields(item(plan, "Isoler la salle"))).contains("status=Terminé");
    }

    @Test
    void a_column_of_notes_beside_a_state_stays_one() {
        Interpretation plan = TextTable.of(
                        "Action|Suivi|État|Échéance",
                        "Isoler la salle|Terminé|En cours|2026",
                        "Poser des arceaux|En cours|Terminé|2027")
                .read();

        assertThat(fields(item(plan, "Isoler la salle"))).contains("status=En cours", "notes=Terminé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ambition|Engagement", "Priorité|Engagement", "Finalité|Engagement", "Axe|Engagement"})
    void words_for_what_is_above_objectives_head_axes(String headers) {
        assertThat(outline(TextTable.of(
                                headers + "|Action|Service|Échéance",
                                "Habiter autrement demain|Rénover nos bâtiments|Isoler la salle|Travaux|2026",
                                "Habiter autrement demain|Rouler moins|Poser des arceaux|Mobilité|2027")
                        .read()))
                .containsExactly(
                        "X Habiter autrement demain",
                        "  X Rénover nos bâtiments",
                        "    A Isoler la salle",
                        "  X Rouler moins",
                        "    A Poser des arceaux");
    }

    @Test
    void the_actions_of_synergies_stand_below_their_domains() {
        assertThat(outline(TextTable.of(
                                "N°|Domaine|Synergie projetée / action|Service|Timing",
                                "1|Personnel|Recruter ensemble|GRH|2026",
                                "2|Personnel|Former ensemble|GRH|2027")
                        .read()))
                .containsExactly("D Personnel", "  A [1] Recruter ensemble", "  A [2] Former ensemble");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "Niveau", "Rep."})
    void numbers_left_of_the_titles_need_no_header_that_says_so(String header) {
        assertThat(outline(TextTable.of(
                                header + "|Description|Service|Échéance",
                                "1|Habiter autrement demain||",
                                "1.1|Rénover nos bâtiments||",
                                "1.1.1|Isoler la salle|Travaux|2026",
                                "1.1.2|Remplacer les châssis|Travaux|2027")
                        .read()))
                .containsExactly(
                        "OS [1] Habiter autrement demain",
                        "  OO [1.1] Rénover nos bâtiments",
                        "    A [1.1.1] Isoler la salle",
                        "    A [1.1.2] Remplacer les châssis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Libellé du crédit", "Libellé de l'article", "Crédit"})
    void the_name_of_a_credit_is_no_title_and_no_amount(String header) {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|Action|Délai|O/E|Article|" + header + "|Montant prévu",
                        "OO 1 : Vivre ensemble|Ouvrir un café|2026|O|84010/124-48|Frais de fonctionnement PCS|4500",
                        "OO 2 : Bouger|Poser des arceaux|2027|E|421/731-60|Aménagement de voirie|85000")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OO [OO 1] Vivre ensemble", "  A Ouvrir un café", "OO [OO 2] Bouger", "  A Poser des arceaux");
        assertThat(fields(item(plan, "Poser des arceaux"))).contains("budget.extraordinary=85000⏎421/731-60");
        assertThat(item(plan, "Poser des arceaux").extras()).containsEntry(header, "Aménagement de voirie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O/E", "Ordinaire / Extraordinaire", "Service (O/E)"})
    void a_column_may_say_of_each_row_which_budget_it_is_of(String header) {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|Action|Délai|Montant|" + header,
                        "OO 1 : Vivre ensemble|Ouvrir un café|2026|4500|O",
                        "OO 2 : Bouger|Poser des arceaux|2027|85000|E")
                .read();

        assertThat(fields(item(plan, "Ouvrir un café"))).contains("budget.ordinary=4500");
        assertThat(fields(item(plan, "Poser des arceaux"))).contains("budget.extraordinary=85000");
        assertThat(item(plan, "Poser des arceaux").extras()).containsEntry(header, "E");
    }

    @Test
    void crosses_below_the_halves_of_years_are_a_period() {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|Action|Échevin|2026|2026|2027|2027|Budget extraordinaire",
                        "|||S1|S2|S1|S2|",
                        "OO 1 : Vivre ensemble|Ouvrir un café|S. Boulanger||X|X||4500",
                        "OO 2 : Bouger|Poser des arceaux|J. Petit|X|||X|",
                        "OO 3 : Lire|Acheter des livres|J. Petit|||X||")
                .read();

        assertThat(fields(item(plan, "Ouvrir un café"))).contains("deadline=S2 2026 - S1 2027");
        assertThat(fields(item(plan, "Poser des arceaux"))).contains("deadline=S1 2026, S2 2027");
        assertThat(fields(item(plan, "Acheter des livres"))).contains("deadline=S1 2027");
        assertThat(outline(plan)).hasSize(6);
    }

    @Test
    void a_flemish_plan_has_action_plans_between_its_goals_and_its_actions() {
        Interpretation plan = TextTable.of(
                        "Beleidsdoelstelling|Actieplan|Code actie|Actie|Timing|Raming investeringen",
                        "BD-01 Klimaat|AP-01.01 Mobiliteit|AC-01.01.01|Fietspad aanleggen|2026|1.250.000,00",
                        "BD-01 Klimaat|AP-01.02 Patrimonium|AC-01.02.01|Dak isoleren|2027|")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [BD-01] Klimaat",
                        "  OO [AP-01.01] Mobiliteit",
                        "    A [AC-01.01.01] Fietspad aanleggen",
                        "  OO [AP-01.02] Patrimonium",
                        "    A [AC-01.02.01] Dak isoleren");
        assertThat(fields(item(plan, "Fietspad aanleggen"))).contains("budget.extraordinary=1.250.000,00");
    }

    @Test
    void axes_and_domains_hold_each_other_as_their_columns_stand() {
        Interpretation plan = TextTable.of(
                        "Axe|Thématique|Action|Échevin|Délai",
                        "Vivre|Culture|Ouvrir un café|S. Boulanger|2026",
                        "Vivre|Sport|Poser des arceaux|J. Petit|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X Vivre", "  D Culture", "    A Ouvrir un café", "  D Sport", "    A Poser des arceaux");
    }

    @Test
    void a_column_may_hold_states_and_percentages() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Échevin|Avancement|Délai",
                        "1.1|Ouvrir un café|S. Boulanger|25 %|2026",
                        "1.2|Poser des arceaux|J. Petit|Terminé|2027",
                        "1.3|Lire|J. Petit|50 %|2027")
                .read();

        assertThat(fields(item(plan, "Ouvrir un café"))).contains("progress=25 %");
        assertThat(fields(item(plan, "Poser des arceaux"))).contains("status=Terminé");
        assertThat(findings(plan)).contains("NOTE status.of_progress plan!D3");
    }

    @Test
    void a_state_may_say_how_far_it_is() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Échevin|État|Délai",
                        "1.1|Ouvrir un café|S. Boulanger|En cours (40 %)|2026",
                        "1.2|Poser des arceaux|J. Petit|Terminé|2027",
                        "1.3|Lire|J. Petit|entre 40 % et 60 %|2027",
                        "1.4|Écrire|J. Petit|Reporté, 30 % du budget pris|2027")
                .read();

        assertThat(fields(item(plan, "Ouvrir un café"))).contains("status=En cours (40 %)", "progress=40 %");
        assertThat(fields(item(plan, "Lire"))).noneMatch(field -> field.startsWith("progress"));
        assertThat(fields(item(plan, "Écrire"))).noneMatch(field -> field.startsWith("progress"));
        assertThat(findings(plan)).contains("NOTE progress.of_status plan!D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1 / Lire", "1.1 _ Lire", "1.1 | Lire", "A 1.1 / Lire"})
    void a_sign_between_a_code_and_its_title_belongs_to_neither(String title) {
        Interpretation plan = TextTable.of("Action|Service|Délai")
                .row(title, "Culture", "2027")
                .read();

        assertThat(plan.items().getFirst().texts().get(ItemField.TITLE)).isEqualTo("Lire");
    }

    @Test
    void one_column_may_hold_both_budgets_with_their_years() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Échevin|Budget|Délai",
                        "1.1|Ouvrir un café|S. Boulanger|BO 2026: 5.000 / BE 2027: 120.000|2026")
                .read();

        assertThat(fields(item(plan, "Ouvrir un café")))
                .contains("budget.ordinary=BO 2026: 5.000", "budget.extraordinary=BE 2027: 120.000");
    }

    @Test
    void a_flemish_column_of_kinds_says_the_levels() {
        Interpretation plan = TextTable.of(
                        "Nr.|Omschrijving|Soort|Dienst|Termijn",
                        "BD1|Klimaat|Beleidsdoelstelling||",
                        "AP1.1|Mobiliteit|Actieplan||",
                        "A1.1.1|Fietspad aanleggen|Actie|Mobiliteit|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly("OS [BD1] Klimaat", "  OO [AP1.1] Mobiliteit", "    A [A1.1.1] Fietspad aanleggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nouvelle action (O/N)", "Plan d'action lié"})
    void a_column_that_is_headed_by_the_word_alone_holds_the_titles(String header) {
        Interpretation plan = TextTable.of(
                        header + "|Action|Service|Délai", "PCDR|Ouvrir un café|Culture|2026", "PAEDC|Lire|Culture|2027")
                .read();

        assertThat(outline(plan)).containsExactly("A Ouvrir un café", "A Lire");
        assertThat(item(plan, "Lire").extras()).containsEntry(header, "PAEDC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "idem", "id.", "〃"})
    void a_sign_for_what_stands_above_names_no_objective(String sign) {
        Interpretation plan = TextTable.of("Objectif stratégique|Objectif opérationnel|Action|Délai")
                .row("OS 1 : Vivre", "OO 1.1 : Se rencontrer", "Ouvrir un café", "2026")
                .row(sign, sign, "Fêter les voisins", "2027")
                .row(sign, "OO 1.2 : Bouger", "Poser des arceaux", "2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre",
                        "  OO [OO 1.1] Se rencontrer",
                        "    A Ouvrir un café",
                        "    A Fêter les voisins",
                        "  OO [OO 1.2] Bouger",
                        "    A Poser des arceaux");
    }

    @Test
    void what_was_spent_or_inscribed_is_no_need() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Crédit inscrit|Coût estimé|Montant engagé",
                        "1.1|Ouvrir un café|Culture|1000|5000|800",
                        "1.2|Lire|Culture|2000|6000|900")
                .read();

        assertThat(fields(item(plan, "Ouvrir un café"))).contains("budget.ordinary=5000");
        assertThat(item(plan, "Ouvrir un café").extras())
                .containsEntry("Crédit inscrit", "1000")
                .containsEntry("Montant engagé", "800");
    }

    @Test
    void an_objective_written_where_its_number_should_stand_keeps_its_title() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance|Budget|État",
                        "OS 1 : Vivre ensemble||||16.000 €|",
                        "OO 1.1 : Se rencontrer|||2027||En cours",
                        "1.1.1|Ouvrir un café|PCS|2026|4.500 €|",
                        "Action 12 et 13||PCS|2026||")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  OO [OO 1.1] Se rencontrer",
                        "    A [1.1.1] Ouvrir un café",
                        "    A [Action 12 et 13] ");
        assertThat(item(plan, "Se rencontrer").texts().get(ItemField.DEADLINE)).isEqualTo("2027");
    }
}
