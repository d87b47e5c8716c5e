package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.read;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.values.Deadline;
import be.jalon.values.Sdgs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that say the same twice, one column per goal, signs for yes and no, and columns that nobody foresaw. */
class ColumnsTest {

    @Test
    void of_two_columns_the_one_of_the_later_year_counts_where_it_is_filled() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|État 2024|État 2025",
                        "1|Planter des arbres|Parcs|à faire|en cours",
                        "2|Semer des prés|Parcs|en cours|")
                .read();

        assertThat(fields(item(plan, "Planter des arbres"))).containsExactly("service=Parcs", "status=en cours");
        assertThat(item(plan, "Planter des arbres").extras()).isEqualTo(Map.of("État 2024", "à faire"));
        assertThat(fields(item(plan, "Semer des prés"))).containsExactly("service=Parcs", "status=en cours");
        assertThat(findings(plan)).contains("NOTE column.older plan!D1");
    }

    @Test
    void a_revised_deadline_replaces_the_first_one() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|Échéance revue|Échéance initiale",
                        "1|Planter des arbres|Parcs|2027|2025",
                        "2|Semer des prés|Parcs||2026")
                .read();

        assertThat(item(plan, "Planter des arbres").texts().get(ItemField.DEADLINE))
                .isEqualTo("2027");
        assertThat(item(plan, "Semer des prés").texts().get(ItemField.DEADLINE)).isEqualTo("2026");
    }

    private static Deadline deadline(DraftItem item) {
        return Deadline.parse(item.texts().get(ItemField.DEADLINE));
    }

    @Test
    void a_year_and_a_semester_tell_the_deadline_together() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Semestre|Année|Service",
                        "1|Planter des arbres|2|2028|Parcs",
                        "2|Semer des prés|S1|2027|Parcs",
                        "3|Tailler des haies||2029|Parcs",
                        "4|Creuser une mare|1||Parcs")
                .read();

        assertThat(item(plan, "Planter des arbres").texts().get(ItemField.DEADLINE))
                .isEqualTo("Semestre 2 2028");
        assertThat(deadline(item(plan, "Planter des arbres")).from()).isEqualTo("2028-07-01");
        assertThat(item(plan, "Semer des prés").texts().get(ItemField.DEADLINE)).isEqualTo("S1 2027");
        assertThat(deadline(item(plan, "Semer des prés")).to()).isEqualTo("2027-06-30");
        assertThat(item(plan, "Tailler des haies").texts().get(ItemField.DEADLINE))
                .isEqualTo("2029");
        assertThat(item(plan, "Creuser une mare").texts().get(ItemField.DEADLINE))
                .isEmpty();
        assertThat(item(plan, "Creuser une mare").extras()).isEqualTo(Map.of("Semestre", "1"));
    }

    @Test
    void a_quarter_may_stand_below_the_header_of_the_deadline() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Délai", null, "Service")
                .row(null, null, "Année", "Trimestre", null)
                .row("1", "Planter des arbres", "2028", "T4", "Parcs")
                .row("2", "Semer des prés", "2027", "7", "Parcs")
                .row("3", "Tailler des haies", "2029", "1", "Parcs")
                .row("4", "Creuser une mare", "2029", "2", "Parcs")
                .merge("C1:D1")));

        assertThat(deadline(item(plan, "Planter des arbres")).from()).isEqualTo("2028-10-01");
        assertThat(item(plan, "Semer des prés").texts().get(ItemField.DEADLINE)).isEqualTo("2027");
        assertThat(item(plan, "Semer des prés").extras()).containsValue("7");
        assertThat(findings(plan)).contains("DOUBT deadline.part_of_year Feuil1!D4");
    }

    @Test
    void a_semester_without_years_beside_it_stays_under_its_header() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|Semestre", "1|Planter des arbres|Parcs|2", "2|Semer des prés|Parcs|1")
                .read();

        assertThat(item(plan, "Semer des prés").texts().get(ItemField.DEADLINE)).isEmpty();
        assertThat(item(plan, "Semer des prés").extras()).isEqualTo(Map.of("Semestre", "1"));
    }

    @Test
    void money_that_is_given_leaves_newer_and_older_values_alone() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|Budget ordinaire|% 2024|% 2025",
                        "1|Planter des arbres|Parcs|500 €|10 %|60 %", "2|Semer des prés|Parcs|800 €|30 %|")
                .read();

        assertThat(fields(item(plan, "Planter des arbres"))).contains("progress=60 %");
        assertThat(item(plan, "Planter des arbres").extras()).isEqualTo(Map.of("% 2024", "10 %"));
        assertThat(fields(item(plan, "Semer des prés"))).contains("progress=30 %");
    }

    @Test
    void each_goal_may_have_a_column() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|ODD 1|ODD 2|ODD 11|ODD 17",
                        "1|Ouvrir un jardin|Parcs|x||x|",
                        "2|Former les agents|RH||X||X")
                .read();

        assertThat(Sdgs.parse(item(plan, "Ouvrir un jardin").texts().get(ItemField.SDGS))
                        .numbers())
                .containsExactly(1, 11);
        assertThat(Sdgs.parse(item(plan, "Former les agents").texts().get(ItemField.SDGS))
                        .numbers())
                .containsExactly(2, 17);
    }

    @Test
    void the_numbers_of_goals_may_stand_below_one_header() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "ODD")
                .row(null, null, null, 1, 2, 3, 11)
                .row("1", "Ouvrir un jardin", "Parcs", "x", null, null, "x")
                .row("2", "Former les agents", "RH", null, "x")
                .merge("D1:G1")));

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(1, 2);
        assertThat(Sdgs.parse(item(plan, "Ouvrir un jardin").texts().get(ItemField.SDGS))
                        .numbers())
                .containsExactly(1, 11);
    }

    @Test
    void states_may_stand_one_column_each_below_one_header() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Avancement", null, null, "Service")
                        .row(null, null, "À faire", "En cours", "Réalisé")
                        .row("1", "Ouvrir un jardin", "x", null, null, "Parcs")
                        .row("2", "Former les agents", null, null, "X", "RH")
                        .row("3", "Repeindre les bancs", null, "x", null, "Parcs")
                        .merge("C1:E1")
                        .merge("F1:F2")));

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(1, 2);
        assertThat(fields(item(plan, "Ouvrir un jardin"))).containsExactly("service=Parcs", "status=À faire");
        assertThat(fields(item(plan, "Former les agents"))).containsExactly("service=RH", "status=Réalisé");
        assertThat(fields(item(plan, "Repeindre les bancs"))).containsExactly("service=Parcs", "status=En cours");
    }

    @Test
    void a_sign_for_no_is_no_mark_and_a_cross_is_doubted() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|En cours|Terminé",
                        "1|Ouvrir un jardin|Parcs|✔|non",
                        "2|Former les agents|RH|☐|☑",
                        "3|Recruter|RH|✗|")
                .read();

        assertThat(fields(item(plan, "Ouvrir un jardin"))).containsExactly("service=Parcs", "status=En cours");
        assertThat(fields(item(plan, "Former les agents"))).containsExactly("service=RH", "status=Terminé");
        assertThat(fields(item(plan, "Recruter"))).containsExactly("service=RH");
        assertThat(findings(plan)).contains("DOUBT mark.cross plan!D4");
    }

    @Test
    void ordinary_and_extraordinary_may_be_one_letter_below_years_below_budget() {
        Interpretation plan = readAny(
                Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Échéance", "Impact budgétaire", null, null, null)
                        .row(null, null, null, 2025, null, 2026)
                        .row(null, null, null, "O", "E", "O", "E")
                        .row("1", "Ouvrir un jardin", "2026", "1.000 €", null, null, "85.000 €")
                        .merge("A1:A3", "B1:B3", "C1:C3", "D1:G1", "D2:E2", "F2:G2")));

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(1, 2, 3);
        assertThat(fields(item(plan, "Ouvrir un jardin")))
                .containsExactly(
                        "deadline=2026", "budget.ordinary=2025 : 1.000 €", "budget.extraordinary=2026 : 85.000 €");
    }

    @Test
    void a_table_that_counts_actions_is_no_plan() {
        Interpretation plan = TextTable.of(
                        "Objectif stratégique|Nombre d’actions|Réalisées|% réalisé",
                        "OS 1 : Vivre ensemble|12|1|8 %", "OS 2 : Bouger|8|1|12 %")
                .read();

        assertThat(plan.items()).isEmpty();
        assertThat(plan.isBlocked()).isTrue();
    }

    @Test
    void a_description_names_the_actions_where_nothing_else_does() {
        Interpretation plan = TextTable.of(
                        "Id|Description de l’action|Échevin de référence|Planning|Situation",
                        "1|Ouvrir un jardin partagé|A. Roy|2026|en cours")
                .read();

        assertThat(outline(plan)).containsExactly("A [1] Ouvrir un jardin partagé");
        assertThat(findings(plan)).contains("NOTE title.inferred plan");
    }

    @Test
    void parents_are_known_by_the_numbers_that_their_actions_go_on() {
        Interpretation plan = TextTable.of(
                        "Cap|Sillage|Projet|Service|Échéance",
                        "1. Habiter|1.1. Rénover|1.1.1. Ouvrir un guichet|Habitat|2026",
                        "||1.1.2. Former des conseillers|Habitat|2026",
                        "2. Bouger|2.1. Pédaler|2.1.1. Poser des arceaux|Voirie|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Habiter",
                        "  OO [1.1] Rénover",
                        "    A [1.1.1] Ouvrir un guichet",
                        "    A [1.1.2] Former des conseillers",
                        "OS [2] Bouger",
                        "  OO [2.1] Pédaler",
                        "    A [2.1.1] Poser des arceaux");
    }

    @Test
    void the_numbers_of_parents_need_no_sign() {
        Interpretation plan = TextTable.of(
                        "Cap|Sillage|Projet|Service|Échéance",
                        "1 Habiter|1.1 Rénover|1.1.1 Ouvrir un guichet|Habitat|2026",
                        "||1.1.2 Former des conseillers|Habitat|2026",
                        "2 Bouger|2.1 Pédaler|2.1.1 Poser des arceaux|Voirie|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Habiter",
                        "  OO [1.1] Rénover",
                        "    A [1.1.1] Ouvrir un guichet",
                        "    A [1.1.2] Former des conseillers",
                        "OS [2] Bouger",
                        "  OO [2.1] Pédaler",
                        "    A [2.1.1] Poser des arceaux");
    }

    @Test
    void of_two_columns_of_titles_the_one_whose_numbers_go_on_holds_the_actions() {
        Interpretation plan = TextTable.of(
                        "Cap|Programme|Action|Service|Échéance",
                        "1 Habiter|1.1 Rénover|1.1.1 Ouvrir un guichet|Habitat|2026",
                        "||1.1.2 Former des conseillers|Habitat|2026",
                        "2 Bouger|2.1 Pédaler|2.1.1 Poser des arceaux|Voirie|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Habiter",
                        "  OO [1.1] Rénover",
                        "    A [1.1.1] Ouvrir un guichet",
                        "    A [1.1.2] Former des conseillers",
                        "OS [2] Bouger",
                        "  OO [2.1] Pédaler",
                        "    A [2.1.1] Poser des arceaux");
        assertThat(findings(plan)).contains("DOUBT level.by_position plan!A2", "DOUBT level.by_position plan!B2");
    }

    @Test
    void left_of_strategic_objectives_stand_axes() {
        Interpretation plan = TextTable.of(
                        "Cap|Objectif stratégique|Action|Service|Échéance",
                        "1 Habiter|1.1 Rénover|1.1.1 Ouvrir un guichet|Habitat|2026",
                        "2 Bouger|2.1 Pédaler|2.1.1 Poser des arceaux|Voirie|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X [1] Habiter",
                        "  OS [1.1] Rénover",
                        "    A [1.1.1] Ouvrir un guichet",
                        "X [2] Bouger",
                        "  OS [2.1] Pédaler",
                        "    A [2.1.1] Poser des arceaux");
    }

    @Test
    void a_second_table_beside_the_first_is_doubted() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance||N°|Action|Service|Échéance",
                        "1|Ouvrir une salle|Culture|2026||3|Creuser un étang|Parcs|2027")
                .read();

        assertThat(findings(plan)).contains("DOUBT table.beside plan!G1");
        assertThat(outline(plan)).containsExactly("A [1] Ouvrir une salle");
        assertThat(plan.items().getFirst().extras()).isEmpty();
        assertThat(fields(plan.items().getFirst())).containsExactly("service=Culture", "deadline=2026");
        assertThat(plan.sheets().getFirst().freeLines())
                .extracting(FreeLine::text)
                .containsExactly("N°", "Action", "Service", "Échéance", "3", "Creuser un étang", "Parcs", "2027");
    }

    @Test
    void empty_columns_may_stand_between_objectives_and_actions() {
        assertThat(outline(TextTable.of(
                                "N° OS|Objectif stratégique||N°|Action|Service",
                                "1|Vivre ensemble||1.1|Ouvrir une salle|Culture",
                                "1|Vivre ensemble||1.2|Creuser un étang|Parcs")
                        .read()))
                .containsExactly("OS [1] Vivre ensemble", "  A [1.1] Ouvrir une salle", "  A [1.2] Creuser un étang");
    }

    @Test
    void columns_behind_an_empty_one_belong_to_the_table_unless_they_are_another_one() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service||Échéance|Statut",
                        "1|Ouvrir une salle|Culture||2026|En cours",
                        "2|Creuser un étang|Parcs||2027|Terminé")
                .read();

        assertThat(fields(plan.items().getFirst()))
                .containsExactly("service=Culture", "deadline=2026", "status=En cours");
    }

    @Test
    void a_title_that_is_a_list_is_doubted() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance", "1|• Poser des arceaux⏎• Peindre des bandes|Voirie|2026")
                .read();

        assertThat(plan.items()).hasSize(1);
        assertThat(findings(plan)).contains("DOUBT title.list plan!B2");
    }

    @Test
    void a_table_without_headers_may_lack_a_title() {
        Interpretation plan = TextTable.of(
                        "OS1|||Être accueillant|||||||||||",
                        "|OO1||Ouvrir les portes|||||||||||",
                        "||A1|Ouvrir la première|Interne|Petit|Dupont|PCS|||En cours|3|Oui|Non|",
                        "||A2||Interne|Petit|Dupont|PCS|||En cours|3|Oui|Non|",
                        "||A3|Ouvrir la troisième|Interne|Petit|Dupont|PCS|||Terminé|3|Oui|Non|note")
                .read();

        assertThat(fields(item(plan, "Ouvrir la première")))
                .containsExactly("political=Petit", "service=PCS", "agent=Dupont", "status=En cours", "sdgs=3");
        assertThat(findings(plan)).contains("DOUBT title.missing plan!C4");
    }

    @Test
    void english_headers_are_known() {
        Interpretation plan = TextTable.of(
                        "Strategic objective|Operational objective|Action|Owner|Department|Due date|Status|Comments",
                        "1. A warm town|1.1 Meeting|Open a house|Jane Doe|Social affairs|end of 2026|In progress|soon",
                        "1. A warm town|1.1 Meeting|Bring neighbours together|Jane Doe|Social affairs|spring 2027|Not started|")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] A warm town",
                        "  OO [1.1] Meeting",
                        "    A Open a house",
                        "    A Bring neighbours together");
        assertThat(fields(item(plan, "Open a house")))
                .containsExactly(
                        "service=Social affairs",
                        "agent=Jane Doe",
                        "deadline=end of 2026",
                        "status=In progress",
                        "notes=soon");
    }

    @Test
    void crosses_below_names_say_who_carries() {
        Interpretation plan = readAny(Workbooks.sheet(
                sheet -> sheet.row("N°", "Action", "Mandataires", null, "Services", null, null, "Échéance")
                        .row(null, null, "J. Dupuis", "A. Leroy", "PCS", "Travaux", "Enseignement")
                        .row("4.1.1", "Rénover les sanitaires", null, "X", null, "X", "X", "2026")
                        .row("4.1.2", "Ouvrir une école de devoirs", "X", "X", "X", null, null, "2027")
                        .merge("A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:H2")));

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(1, 2);
        assertThat(item(plan, "Rénover les sanitaires").texts().get(ItemField.POLITICAL))
                .isEqualTo("A. Leroy");
        assertThat(item(plan, "Rénover les sanitaires").texts().get(ItemField.SERVICE))
                .isEqualTo("Travaux\nEnseignement");
        assertThat(item(plan, "Ouvrir une école de devoirs").texts().get(ItemField.POLITICAL))
                .isEqualTo("J. Dupuis\nA. Leroy");
    }

    @Test
    void texts_below_the_names_of_carriers_stay_under_them_and_are_told() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Services", null, "État", "Échéance")
                        .row(null, null, "PCS", "Travaux")
                        .row("4.1.1", "Rénover les sanitaires", "à consulter", "2 jours", "En cours", "2026")
                        .merge("A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2")));

        assertThat(item(plan, "Rénover les sanitaires").texts().get(ItemField.SERVICE))
                .isEmpty();
        assertThat(item(plan, "Rénover les sanitaires").extras())
                .isEqualTo(Map.of("PCS", "à consulter", "Travaux", "2 jours"));
        assertThat(findings(plan)).contains("NOTE column.unknown Feuil1!C2");
    }

    @Test
    void crosses_in_columns_of_carriers_are_nobody() {
        Interpretation plan = TextTable.of(
                        "Action|1er échevin|2e échevin|Service|Échéance",
                        "Ouvrir un café|x||x|2026",
                        "Poser des arceaux||x||2027")
                .read();

        DraftItem action = item(plan, "Ouvrir un café");
        assertThat(action.texts().get(ItemField.POLITICAL)).isEqualTo("1er échevin");
        assertThat(action.texts().get(ItemField.SERVICE)).isEmpty();
        assertThat(action.extras()).isEqualTo(Map.of("Service", "x"));
        assertThat(findings(plan)).contains("NOTE column.unknown plan!D1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Député(e) provincial(e) | A. Lambert      | political
            Député en charge        | A. Lambert      | political
            Serv.                   | Travaux         | service
            Resp.                   | A. Lambert      | agent
            Resp.                   | Service Travaux | service
            Collaborateur           | A. Lambert      | agent
            Opérateur               | PCS             | service
            Avanc.                  | En cours        | status
            Avanc.                  | 40 %            | progress
            Ende                    | 31.12.2026      | deadline
            Umsetzung               | Laufend         | status
            """)
    void a_header_may_be_short_or_of_another_level_of_power(String header, String cell, String field) {
        Interpretation plan = TextTable.of(
                        "N°|Action|Priorité|" + header, "1|Ouvrir un café|Haute|" + cell, "2|Poser des arceaux|Basse|")
                .read();

        assertThat(fields(item(plan, "Ouvrir un café"))).contains(field + "=" + cell);
    }

    @Test
    void expenses_of_a_year_are_a_budget_of_their_kind() {
        Interpretation plan = TextTable.of(
                        "Actie|Dienst|Jaar|Type|Uitgaven|Ontvangsten",
                        "Maaltijden aan huis|Thuisdienst|2026|Exploitatie|30000|12000",
                        "Skatepark aanleggen|Jeugddienst|2027|Investering|150000|0")
                .read();

        assertThat(fields(item(plan, "Maaltijden aan huis"))).contains("budget.ordinary=2026 : 30000");
        assertThat(fields(item(plan, "Skatepark aanleggen"))).contains("budget.extraordinary=2027 : 150000");
        assertThat(item(plan, "Skatepark aanleggen").extras()).containsEntry("Ontvangsten", "0");
    }

    @Test
    void partners_may_stand_inside_and_outside() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Partenaires", null, "Échéance")
                        .row(null, null, null, "Int.", "Ext.", null)
                        .row("1.1", "Planter des arbres", "Parcs", "Travaux", "Natagora", "2026")
                        .row("1.2", "Poser des bancs", "Travaux", "Parcs", "Province", "2027")
                        .merge("D1:E1", "A1:A2", "B1:B2", "C1:C2", "F1:F2")));

        assertThat(fields(item(plan, "Planter des arbres")))
                .contains("partners=Travaux⏎Natagora")
                .noneMatch(field -> field.startsWith("budget"));
    }

    @Test
    void a_header_may_leave_open_whether_it_heads_sections_or_objectives() {
        assertThat(outline(TextTable.of(
                                "Enjeu / Objectif stratégique|Action|Service|Échéance",
                                "Vivre ensemble|Ouvrir une maison|PCS|2026",
                                "Bouger|Tracer un parcours|Sport|2026")
                        .read()))
                .containsExactly("OS Vivre ensemble", "  A Ouvrir une maison", "OS Bouger", "  A Tracer un parcours");
        assertThat(outline(TextTable.of(
                                "Enjeu / Objectif stratégique|Objectif stratégique|Action|Service|Échéance",
                                "Une ville douce|Vivre ensemble|Ouvrir une maison|PCS|2026")
                        .read()))
                .containsExactly("X Une ville douce", "  OS Vivre ensemble", "    A Ouvrir une maison");
    }

    @Test
    void what_an_action_is_for_describes_it() {
        Interpretation plan = TextTable.of(
                        "N°|Objectif de l’action|Action|Service|Échéance",
                        "1|Vivre ensemble|Ouvrir une maison|PCS|2026",
                        "2|Vivre ensemble|Former les agents|RH|2026")
                .read();

        assertThat(outline(plan)).containsExactly("A [1] Ouvrir une maison", "A [2] Former les agents");
        assertThat(fields(item(plan, "Former les agents"))).contains("description=Vivre ensemble");
    }

    @Test
    void a_header_of_objectives_and_actions_heads_titles() {
        assertThat(outline(TextTable.of(
                                "N°|Objectifs / actions|Description|Service|Échéance",
                                "1|Vivre ensemble|||",
                                "1.1|Ouvrir une maison|Un lieu pour tous|PCS|2026")
                        .read()))
                .containsExactly("OS [1] Vivre ensemble", "  A [1.1] Ouvrir une maison");
    }

    @Test
    void crosses_below_political_offices_name_who_is_in_charge() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Politique en charge|Bourgmestre|1er échevin|Échevine de la culture|Service",
                        "1|Ouvrir une maison||X|||PCS",
                        "2|Former les agents|||X|X|RH",
                        "3|Planter|B. Grand|X|||Parcs")
                .read();

        assertThat(item(plan, "Ouvrir une maison").texts().get(ItemField.POLITICAL))
                .isEqualTo("Bourgmestre");
        assertThat(item(plan, "Former les agents").texts().get(ItemField.POLITICAL))
                .isEqualTo("1er échevin\nÉchevine de la culture");
        assertThat(item(plan, "Planter").texts().get(ItemField.POLITICAL)).isEqualTo("B. Grand");
        assertThat(item(plan, "Planter").extras()).containsEntry("Bourgmestre", "X");
    }

    @Test
    void crosses_below_one_office_alone_name_nobody() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Bourgmestre|Service|Échéance",
                        "1|Ouvrir une maison|X|PCS|2026",
                        "2|Former les agents||RH|2026")
                .read();

        assertThat(item(plan, "Ouvrir une maison").extras()).containsEntry("Bourgmestre", "X");
    }
}
