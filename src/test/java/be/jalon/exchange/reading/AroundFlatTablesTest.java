package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above, below and in the headers of tables that give their objectives in columns. */
class AroundFlatTablesTest {

    @Test
    void a_row_of_texts_in_brackets_shows_how_to_fill_in_the_table() {
        Interpretation plan = TextTable.of(
                        "Objectif stratégique|Action|Service|Délai",
                        "(recopier l'objectif)|(une ligne par action)|(service porteur)|(année)",
                        "OS 1 : Vivre ensemble|Ouvrir un café|Jeunesse|2026")
                .read();

        assertThat(outline(plan)).containsExactly("OS [OS 1] Vivre ensemble", "  A Ouvrir un café");
        assertThat(findings(plan)).contains("NOTE row.example plan!A2");
    }

    @Test
    void a_remark_below_the_table_is_no_objective() {
        Interpretation plan = TextTable.of(
                        "Objectif stratégique|Action|Service|Délai",
                        "Vivre ensemble|Ouvrir un café|Jeunesse|2026",
                        "Bouger|Poser des arceaux|Voirie|2027",
                        "",
                        "Source : service Finances",
                        "Arrêté le 14/10/2025")
                .read();

        assertThat(outline(plan))
                .containsExactly("OS Vivre ensemble", "  A Ouvrir un café", "OS Bouger", "  A Poser des arceaux");
        assertThat(findings(plan)).contains("NOTE row.free plan!A5", "NOTE row.free plan!A6");
    }

    @Test
    void an_objective_without_actions_at_the_end_says_that_it_is_one() {
        Interpretation plan = TextTable.of(
                        "Objectif stratégique|Action|Service|Délai",
                        "OS 1 : Vivre ensemble|Ouvrir un café|Jeunesse|2026",
                        "",
                        "OS 2 : Bouger")
                .read();

        assertThat(outline(plan)).contains("OS [OS 2] Bouger");
    }

    @Test
    void a_smaller_table_above_the_best_known_one_is_read_too() {
        Interpretation plan = TextTable.of(
                        "1) Ville",
                        "Code|Action|Service en charge|Échéance",
                        "OS 1. Accueillir",
                        "A 1.1|Ouvrir un café|Jeunesse|2026",
                        "A 1.2|Poser des bancs|Voirie|2026",
                        "",
                        "2) CPAS",
                        "Objectif stratégique|Action|Échéance|Responsable politique|État",
                        "OS 2. Aider|Créer une permanence|2027|Mme Roland|À démarrer",
                        "OS 2. Aider|Former les agents|2027|Mme Roland|À démarrer")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Accueillir",
                        "  A [A 1.1] Ouvrir un café",
                        "  A [A 1.2] Poser des bancs",
                        "OS [OS 2] Aider",
                        "  A Créer une permanence",
                        "  A Former les agents");
        assertThat(findings(plan)).contains("NOTE header.other plan!A8");
    }

    @Test
    void articles_may_stand_before_their_amounts() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Budget ordinaire||Budget extraordinaire||Échéance",
                        "||Article|Montant|Article|Montant|",
                        "1|Rénover les sanitaires|722/125-02|2.500 €|722/724-52|115.000 €|2026",
                        "2|Équiper les classes|||722/742-53|64.000 €|2026")
                .read();

        assertThat(fields(item(plan, "Rénover les sanitaires")))
                .containsExactlyInAnyOrder(
                        "deadline=2026",
                        "budget.ordinary=2.500 €⏎722/125-02",
                        "budget.extraordinary=115.000 €⏎722/724-52");
        assertThat(fields(item(plan, "Équiper les classes"))).contains("budget.extraordinary=64.000 €⏎722/742-53");
    }

    @Test
    void years_under_annee_are_deadlines_where_no_column_of_amounts_could_be_theirs() {
        assertThat(fields(item(
                        TextTable.of("N°|Action|Service|Année", "1|Poser des bancs|Voirie|2026")
                                .read(),
                        "Poser des bancs")))
                .contains("deadline=2026");
        assertThat(fields(item(
                        TextTable.of("N°|Action|Service|Année|Budget", "1|Poser des bancs|Voirie|2026|500 €")
                                .read(),
                        "Poser des bancs")))
                .noneMatch(field -> field.startsWith("deadline"));
    }

    @Test
    void a_header_that_names_several_levels_heads_the_titles_of_all() {
        Interpretation plan = TextTable.of(
                        "Code|Axe / thématique / action|Service pilote|Échéance",
                        "01|Le droit au travail||",
                        "01.4|Accompagner||",
                        "01.4.02|Tenir une permanence|Insertion|2026",
                        "01.4.10|Organiser un salon|Insertion|2026",
                        "05|Le droit à la culture||",
                        "05.1|Rencontrer||",
                        "05.1.01|Animer un café|Culture|2027")
                .read();

        assertThat(outline(plan).getFirst()).endsWith("Le droit au travail");
        assertThat(outline(plan)).contains("    A [01.4.02] Tenir une permanence", "    A [05.1.01] Animer un café");
    }

    @Test
    void a_column_of_project_numbers_beside_amounts_belongs_to_the_extraordinary_budget() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Budget ordinaire||Budget extraordinaire|||Échéance",
                        "||Article|Montant|Article|N° projet|Montant|",
                        "1|Rénover les sanitaires|722/125-02|2.500 €|722/724-52|20250012|115.000 €|2026",
                        "2|Équiper les classes|||722/742-53|20250011|64.000 €|2026")
                .read();

        assertThat(fields(item(plan, "Rénover les sanitaires")))
                .contains("budget.ordinary=2.500 €⏎722/125-02", "budget.extraordinary=115.000 €⏎722/724-52⏎20250012");
        assertThat(item(plan, "Équiper les classes").extras()).isEmpty();
    }

    @Test
    void eight_figures_without_any_amount_are_a_number_of_the_action() {
        Interpretation plan = TextTable.of(
                        "N° projet|Action|Service|Échéance", "20250012|Rénover les sanitaires|Bâtiments|2026")
                .read();

        assertThat(outline(plan)).containsExactly("A [20250012] Rénover les sanitaires");
    }

    @Test
    void an_index_of_health_that_says_that_nothing_moves_is_the_state() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|État|Indice de santé|Échéance",
                        "1|Poser des bancs|Voirie|En cours|Blocage|2026",
                        "2|Semer un pré|Parcs|En cours|Bon|2026",
                        "3|Tailler les haies|Parcs|À agender|En pause|2026",
                        "4|Peindre les murs|Parcs|Finalisé|Blocage|2026")
                .read();

        assertThat(plan.items())
                .extracting(item -> item.texts().get(ItemField.STATUS))
                .containsExactly("Blocage", "En cours", "En pause", "Finalisé");
        assertThat(item(plan, "Poser des bancs").extras())
                .isEqualTo(Map.of("État", "En cours", "Indice de santé", "Blocage"));
        assertThat(findings(plan)).contains("NOTE status.by_health plan!D2");
    }

    @Test
    void a_level_may_have_two_columns_of_carriers() {
        Interpretation plan = TextTable.of(
                        "ACT⏎Référence|ACT⏎Titre|ACT⏎Gestionnaire|SUBACT⏎Référence|SUBACT⏎Titre|SUBACT⏎Gestionnaire|SUBACT⏎Porteur",
                        "A.1|Engager deux agents|Police|SA.1|Lancer la procédure||GRH",
                        "A.1|Engager deux agents|Police|SA.2|Assermenter les agents|Police|GRH")
                .read();

        assertThat(item(plan, "Lancer la procédure").texts().get(ItemField.SERVICE))
                .isEqualTo("GRH");
        assertThat(item(plan, "Assermenter les agents").texts().get(ItemField.SERVICE))
                .isEqualTo("Police\nGRH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thème", "Thématique", "Thématiques"})
    void a_theme_left_of_the_objectives_is_a_domain(String header) {
        Interpretation plan = TextTable.of(
                        header + "|Objectif stratégique|Action|Service",
                        "Mobilité|OS 1 : Bouger|Poser des arceaux|Voirie",
                        "Logement|OS 2 : Habiter|Ouvrir un guichet|Habitat")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "D Mobilité",
                        "  OS [OS 1] Bouger",
                        "    A Poser des arceaux",
                        "D Logement",
                        "  OS [OS 2] Habiter",
                        "    A Ouvrir un guichet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thème : Mobilité", "THÉMATIQUE – Mobilité", "Thème 1 : Mobilité", "Thématique II. Mobilité"})
    void a_line_that_names_a_theme_above_objectives_is_a_domain(String line) {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance",
                        line,
                        "Objectif stratégique 1 : Bouger",
                        "1.1|Poser des arceaux|Voirie|2026")
                .read();

        assertThat(plan.items().getFirst().level()).isEqualTo(ItemLevel.DOMAIN);
        assertThat(plan.items().getFirst().texts().get(ItemField.TITLE)).isEqualTo("Mobilité");
    }
}
