package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress, priority, goals and staff. */
class FollowUpTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            50 %;50
            50%;50
            50;50
            100;100
            100.0;100
            0;0
            1%;1
            0 %;0
            """)
    void a_percentage_is_read(String text, int percent) {
        assertThat(Progress.parse(text).percent()).isEqualTo(percent);
        assertThat(Progress.parse(text).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0.5;;share
            0,5;;share
            1;;share
            150;;range
            33,3 %;33;rounded
            66.6666666666667%;67;rounded
            ± 50 %;50;uncertain
            50 % ?;50;uncertain
            bien avancé;;unreadable
            ??;;unknown
            """)
    void a_doubtful_progress_says_why(String text, Integer percent, String doubt) {
        assertThat(Progress.parse(text).percent()).isEqualTo(percent);
        assertThat(Progress.parse(text).doubts()).extracting(Doubt::code).containsExactly("progress." + doubt);
        assertThat(Progress.parse(text).raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            haute;HIGH
            Élevée;HIGH
            Prioritaire;HIGH
            très haute;HIGH
            Priorité haute;HIGH
            P1;HIGH
            moyenne;MEDIUM
            Normale;MEDIUM
            basse;LOW
            faible;LOW
            """)
    void a_priority_is_read(String text, PriorityLevel level) {
        assertThat(Priority.parse(text).level()).isEqualTo(level);
        assertThat(Priority.parse(text).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1;HIGH;scale
            Priorité 2;MEDIUM;scale
            +;LOW;scale
            ??;;open
            zut;;unknown
            """)
    void a_doubtful_priority_says_why(String text, PriorityLevel level, String doubt) {
        assertThat(Priority.parse(text).level()).isEqualTo(level);
        assertThat(Priority.parse(text).doubts()).extracting(Doubt::code).containsExactly("priority." + doubt);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    3, 5 → 3 5
                    ODD 3, 5 → 3 5
                    ODD 5 et 3 → 3 5
                    3;5;11 → 3 5 11
                    ODD11 → 11
                    ODD n° 4 → 4
                    3.1 → 3
                    16.7, 17 → 16 17
                    3.0 → 3
                    11. Villes et communautés durables → 11
                    Industrie, innovation et infrastructure, Paix, justice et institutions efficaces → 9 16
                    Énergie propre et d’un coût abordable → 7
                    4 - Education de qualité ; 10 - Inégalités réduites → 4 10
                    """)
    void goals_are_read_from_numbers_targets_and_names_with_commas(String text, String numbers) {
        List<Integer> expected =
                Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();

        assertThat(Sdgs.parse(text).numbers()).isEqualTo(expected);
        assertThat(Sdgs.parse(text).doubts()).isEmpty();
    }

    @Test
    void the_names_of_all_seventeen_goals_are_known() {
        String all =
                "Pas de pauvreté\nFaim « zéro »\nBonne santé et bien-être\nÉducation de qualité\nÉgalité entre les sexes\n"
                        + "Eau propre et assainissement\nÉnergie propre et d'un coût abordable\nTravail décent et croissance économique\n"
                        + "Industrie, innovation et infrastructure\nInégalités réduites\nVilles et communautés durables\n"
                        + "Consommation et production responsables\nLutte contre les changements climatiques\nVie aquatique\n"
                        + "Vie terrestre\nPaix, justice et institutions efficaces\nPartenariats pour la réalisation des objectifs";

        assertThat(Sdgs.parse(all).numbers()).hasSize(17).isSorted();
        assertThat(Sdgs.parse(all).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            18;range
            0;range
            3 et puis quoi;partly
            climat;unreadable
            ??;unknown
            """)
    void doubtful_goals_say_why(String text, String doubt) {
        assertThat(Sdgs.parse(text).doubts()).extracting(Doubt::code).containsExactly("sdgs." + doubt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0,5 ETP;0.5
            1/2 ETP;0.5
            ½;0.5
            4/5 temps;0.8
            mi-temps;0.5
            un temps plein;1
            2;2
            10 ETP;10
            ETP : 0,5;0.5
            """)
    void staff_is_read_in_full_time_equivalents(String text, BigDecimal value) {
        assertThat(Fte.parse(text).value()).isEqualTo(value);
        assertThat(Fte.parse(text).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 agent", "1/0", "1 ETP PCS", "quelques heures"})
    void other_staff_is_kept_as_text(String text) {
        assertThat(Fte.parse(text).value()).isNull();
        assertThat(Fte.parse(text).doubts()).extracting(Doubt::code).containsExactly("fte.unreadable");
    }
}
