package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import org.junit.jupiter.api.Test;

/** Codes are made of numbers, letters or Roman numbers, and say how deep an item stands. */
class CodesTest {

    @Test
    void letters_count_objectives_in_a_column_of_codes() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|Échéance",
                        "A|Vivre ensemble||",
                        "A.1|Accueillir||",
                        "A.1.1|Ouvrir une maison de quartier|PCS|2026",
                        "B|Bouger||",
                        "B.1|Pédaler||",
                        "B.1.1|Poser des arceaux|Travaux|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [A] Vivre ensemble",
                        "  OO [A.1] Accueillir",
                        "    A [A.1.1] Ouvrir une maison de quartier",
                        "OS [B] Bouger",
                        "  OO [B.1] Pédaler",
                        "    A [B.1.1] Poser des arceaux");
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void a_count_of_thousands_is_no_code() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "1.000 arbres à planter|Parcs|2026",
                        "12.500 m² à désimperméabiliser|Travaux|2027",
                        "1.001 Ouvrir une maison de quartier|PCS|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "A 1.000 arbres à planter",
                        "A 12.500 m² à désimperméabiliser",
                        "A [1.001] Ouvrir une maison de quartier");
    }

    @Test
    void letters_may_stand_before_the_titles() {
        Interpretation plan = TextTable.of(
                        "Objectifs et actions|Service|Échéance",
                        "A. Vivre ensemble||",
                        "A.1. Accueillir||",
                        "A.1.1. Ouvrir une maison de quartier|PCS|2026",
                        "B. Bouger||",
                        "B.1 Pédaler||",
                        "B.1.1 Poser des arceaux|Travaux|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [A] Vivre ensemble",
                        "  OO [A.1] Accueillir",
                        "    A [A.1.1] Ouvrir une maison de quartier",
                        "OS [B] Bouger",
                        "  OO [B.1] Pédaler",
                        "    A [B.1.1] Poser des arceaux");
    }

    @Test
    void a_letter_that_counts_nothing_is_no_code() {
        Interpretation plan = TextTable.of(
                        "Objectif stratégique|Actions|Service|Échéance",
                        "OS 1 : Vivre ensemble|A. Dupont rencontre les habitants|PCS|2026",
                        "OS 1 : Vivre ensemble|C. Petit visite les écoles|PCS|2026",
                        "OS 1 : Vivre ensemble|A.1 : Ouvrir une maison|PCS|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  A A. Dupont rencontre les habitants",
                        "  A C. Petit visite les écoles",
                        "  A [A.1] Ouvrir une maison");
    }

    @Test
    void roman_numbers_letters_and_numbers_may_be_mixed() {
        Interpretation plan = TextTable.of(
                        "|Intitulé|Porteur|Calendrier",
                        "I.|Une ville à vivre||",
                        "I.A.|Mieux se loger||",
                        "I.A.1|Créer une agence|Logement|2026",
                        "I.B.|Mieux respirer||",
                        "I.B.1|Planter des arbres|Espaces verts|2027",
                        "II.|Une ville qui entreprend||",
                        "II.A.|Soutenir l’artisanat||",
                        "II.A.1|Ouvrir un atelier|Économie|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [I.] Une ville à vivre",
                        "  OO [I.A.] Mieux se loger",
                        "    A [I.A.1] Créer une agence",
                        "  OO [I.B.] Mieux respirer",
                        "    A [I.B.1] Planter des arbres",
                        "OS [II.] Une ville qui entreprend",
                        "  OO [II.A.] Soutenir l’artisanat",
                        "    A [II.A.1] Ouvrir un atelier");
    }

    @Test
    void roman_numbers_need_not_begin_with_the_first() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance",
                        "V|Être une commune propre||",
                        "V.1|Trier||",
                        "V.1.a|Ouvrir un parc à conteneurs|Parcs|2027",
                        "VI|Être une commune proche||",
                        "VI.1|Écouter||",
                        "VI.1.a|Tenir une permanence|Accueil|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [V] Être une commune propre",
                        "  OO [V.1] Trier",
                        "    A [V.1.a] Ouvrir un parc à conteneurs",
                        "OS [VI] Être une commune proche",
                        "  OO [VI.1] Écouter",
                        "    A [VI.1.a] Tenir une permanence");
    }

    @Test
    void a_letter_may_go_on_with_a_code_that_stands_above() {
        Interpretation plan = TextTable.of(
                        "Action|Service|Échéance",
                        "I. Être une commune sûre||",
                        "I.1. Prévenir||",
                        "I.1.a) Éclairer les passages|Travaux|2027",
                        "II. Être une commune saine||",
                        "II.1. Bouger||",
                        "II.1.a) Ouvrir une plaine de jeux|Sports|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [I] Être une commune sûre",
                        "  OO [I.1] Prévenir",
                        "    A [I.1.a] Éclairer les passages",
                        "OS [II] Être une commune saine",
                        "  OO [II.1] Bouger",
                        "    A [II.1.a] Ouvrir une plaine de jeux");
    }

    @Test
    void the_codes_of_each_level_may_have_a_column_and_all_titles_another_one() {
        Interpretation plan = TextTable.of(
                        "OS|OO|Action|Description|Service|Échéance",
                        "1|||Être une commune curieuse||",
                        "|1||Lire||",
                        "||1|Agrandir la bibliothèque|Culture|2027",
                        "||2|Prêter des tablettes|Culture|2026",
                        "2|||Être une commune active||",
                        "|1||Bouger||",
                        "||1|Tracer un parcours santé|Sports|2028")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Être une commune curieuse",
                        "  OO [1] Lire",
                        "    A [1] Agrandir la bibliothèque",
                        "    A [2] Prêter des tablettes",
                        "OS [2] Être une commune active",
                        "  OO [1] Bouger",
                        "    A [1] Tracer un parcours santé");
    }

    @Test
    void small_letters_count_below_numbers_and_begin_anew() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "1) Vivre ensemble||",
                        "a) Ouvrir une maison|PCS|2026",
                        "b) Former les agents|RH|2026",
                        "2) Bouger||",
                        "a) Poser des arceaux|Travaux|2027",
                        "b) Peindre des bandes|Travaux|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Vivre ensemble",
                        "  A [a] Ouvrir une maison",
                        "  A [b] Former les agents",
                        "OS [2] Bouger",
                        "  A [a] Poser des arceaux",
                        "  A [b] Peindre des bandes");
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void numbers_may_be_joined_by_dashes_or_strokes() {
        for (String joint : new String[] {"-", "/"}) {
            Interpretation plan = TextTable.of(
                            "N°|Intitulé|Service|Échéance",
                            "1|Vivre ensemble||",
                            "1~1|Accueillir||".replace("~", joint),
                            "1~1~1|Ouvrir une maison|PCS|2026".replace("~", joint),
                            "1~1~2|Former les agents|RH|2026".replace("~", joint))
                    .read();

            assertThat(outline(plan).stream().map(line -> line.replace(joint, "~")))
                    .containsExactly(
                            "OS [1] Vivre ensemble",
                            "  OO [1~1] Accueillir",
                            "    A [1~1~1] Ouvrir une maison",
                            "    A [1~1~2] Former les agents");
        }
    }

    @Test
    void a_code_may_say_the_whole_way_down() {
        Interpretation plan = TextTable.of(
                        "Code|Intitulé|Service|Échéance",
                        "OS1|Vivre ensemble||",
                        "OS1.OO1|Accueillir||",
                        "OS1.OO1.A1|Ouvrir une maison|PCS|2026",
                        "OS1.OO1.A2|Former les agents|RH|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS1] Vivre ensemble",
                        "  OO [OS1.OO1] Accueillir",
                        "    A [OS1.OO1.A1] Ouvrir une maison",
                        "    A [OS1.OO1.A2] Former les agents");
    }

    @Test
    void a_dash_may_stand_between_letters_and_number() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "OS-1 Vivre ensemble||",
                        "OO-1.1 : Accueillir||",
                        "A-1.1.1 Ouvrir une maison|PCS|2026",
                        "Axe B : Bouger||",
                        "OS-2 Pédaler||",
                        "A-2.1.1 Poser des arceaux|Travaux|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS-1] Vivre ensemble",
                        "  OO [OO-1.1] Accueillir",
                        "    A [A-1.1.1] Ouvrir une maison",
                        "X [B] Bouger",
                        "  OS [OS-2] Pédaler",
                        "    A [A-2.1.1] Poser des arceaux");
    }

    @Test
    void numbers_that_return_once_are_doubtful() {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|N°|Actions|Service",
                        "OO 1 : Lire|1|Ouvrir une bibliothèque|Culture",
                        "OO 1 : Lire|2|Acheter des livres|Culture",
                        "OO 2 : Courir|3|Tracer un parcours|Sport",
                        "OO 2 : Courir|1|Créer un club|Sport")
                .read();

        assertThat(findings(plan)).containsExactly("DOUBT code.duplicate plan!B5");
    }

    @Test
    void numbers_may_begin_anew_below_each_objective() {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|N°|Actions|Service",
                        "OO 1 : Lire|1|Ouvrir une bibliothèque|Culture",
                        "OO 1 : Lire|2|Acheter des livres|Culture",
                        "OO 2 : Courir|1|Tracer un parcours|Sport",
                        "OO 2 : Courir|2|Créer un club|Sport")
                .read();

        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void a_letter_behind_the_number_of_an_action_makes_a_part_of_it() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance",
                        "Axe 1 : Vivre ensemble",
                        "1.1|Ouvrir une maison|PCS|2026",
                        "1.2|Former les agents|RH|2026",
                        "1.2.a|Trouver une école|RH|2025",
                        "1.2.b|Choisir les cours|RH|2025",
                        "1.3|Planter|Parcs|2027",
                        "1.3a|Acheter des arbres|Parcs|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X [1] Vivre ensemble",
                        "  A [1.1] Ouvrir une maison",
                        "  A [1.2] Former les agents",
                        "    SA [1.2.a] Trouver une école",
                        "    SA [1.2.b] Choisir les cours",
                        "  A [1.3] Planter",
                        "    SA [1.3a] Acheter des arbres");
    }

    @Test
    void a_letter_behind_the_number_of_an_objective_makes_an_action() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "OS 1 : Vivre ensemble",
                        "OO 1.2 : Accueillir",
                        "1.2.a) Ouvrir une maison|PCS|2026",
                        "1.2.b) Former les agents|RH|2026",
                        "OO 1.3 : Planter",
                        "1.3.a) Acheter des arbres|Parcs|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  OO [OO 1.2] Accueillir",
                        "    A [1.2.a] Ouvrir une maison",
                        "    A [1.2.b] Former les agents",
                        "  OO [OO 1.3] Planter",
                        "    A [1.3.a] Acheter des arbres");
    }

    @Test
    void a_letter_may_stand_right_behind_the_number() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "Objectif stratégique 1 : Vivre ensemble",
                        "1.5 Accueillir",
                        "1.5.1 Ouvrir une maison|PCS|2026",
                        "1.5.1a Trouver un lieu|PCS|2025",
                        "1.5.1b Peindre les murs|PCS|2026",
                        "1.5.2 Former les agents|RH|2026",
                        "1.5.4c Planter|RH|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Vivre ensemble",
                        "  OO [1.5] Accueillir",
                        "    A [1.5.1] Ouvrir une maison",
                        "      SA [1.5.1a] Trouver un lieu",
                        "      SA [1.5.1b] Peindre les murs",
                        "    A [1.5.2] Former les agents",
                        "    A [1.5.4c] Planter");
    }

    @Test
    void letters_alone_count_the_parts_of_numbered_actions() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "OS 1 : Vivre ensemble",
                        "Action 1.1 : Ouvrir une maison|PCS|2026",
                        "a) Trouver un lieu|PCS|2025",
                        "b) Peindre les murs|PCS|2026",
                        "Action 1.2 : Former les agents|RH|2026",
                        "a) Trouver une école|RH|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  A [1.1] Ouvrir une maison",
                        "    SA [a] Trouver un lieu",
                        "    SA [b] Peindre les murs",
                        "  A [1.2] Former les agents",
                        "    SA [a] Trouver une école");
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void a_letter_is_no_part_of_an_action_that_is_not_there() {
        Interpretation plan = TextTable.of(
                        "N°|Action|Service|Échéance",
                        "1|Ouvrir une maison|PCS|2026",
                        "2a|Former les agents|RH|2026",
                        "2b|Trouver une école|RH|2026",
                        "3|Planter|Parcs|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "A [1] Ouvrir une maison",
                        "A [2a] Former les agents",
                        "A [2b] Trouver une école",
                        "A [3] Planter");
    }

    @Test
    void a_running_number_is_no_code_beside_the_codes_of_the_actions() {
        Interpretation plan = TextTable.of(
                        "ID|Code action|Intitulé|Service|Échéance",
                        "1|1.1.1|Ouvrir une maison|PCS|2026",
                        "2|1.1.2|Former les agents|RH|2026",
                        "3|1.2.1|Planter|Parcs|2027")
                .read();

        assertThat(outline(plan))
                .containsExactly("A [1.1.1] Ouvrir une maison", "A [1.1.2] Former les agents", "A [1.2.1] Planter");
        assertThat(item(plan, "Planter").extras()).containsEntry("ID", "3");
        assertThat(findings(plan)).contains("NOTE column.second plan!A1");
    }

    @Test
    void numbers_of_objectives_are_no_running_numbers() {
        assertThat(outline(TextTable.of(
                                "N°|Objectif stratégique|N°|Action|Service",
                                "1|Vivre ensemble|1.1|Ouvrir une maison|PCS",
                                "2|Bouger|2.1|Tracer un parcours|Sport")
                        .read()))
                .containsExactly(
                        "OS [1] Vivre ensemble",
                        "  A [1.1] Ouvrir une maison",
                        "OS [2] Bouger",
                        "  A [2.1] Tracer un parcours");
    }
}
