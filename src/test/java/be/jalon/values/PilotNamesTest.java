package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PilotNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S. Boulanger",
                "J.-P. Dupont",
                "PCS",
                "Cheffe de projet PCS",
                "Chargé(e) de projet",
                "Agent H/F",
                "Service (comm., web et presse)",
                "Service « Enfance, Jeunesse et Sports »",
                "ASBL \"Lire / Écrire\"",
                "Boulanger, S.",
                "Boulanger, Sophie",
                "BOULANGER, Anne-Marie",
                "van der Elst, Pieter",
                "Le Grand, Luc (ff)",
                "Marie-Ève d’Août"
            })
    void one_name_stays_one_name(String text) {
        PilotNames names = PilotNames.parse(text);

        assertThat(names.names()).containsExactly(text);
        assertThat(names.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    PCS⏎Service comm. → PCS;Service comm.
                    PCS; Jeunesse → PCS;Jeunesse
                    - PCS⏎- Jeunesse → PCS;Jeunesse
                    PCS⏎⏎PCS → PCS
                    PCS⏎/ → PCS
                    """)
    void line_breaks_and_semicolons_separate(String text, String names) {
        PilotNames read = PilotNames.parse(text.replace('⏎', '\n'));

        assertThat(read.names()).isEqualTo(Arrays.asList(names.split(";")));
        assertThat(read.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    S. Boulanger, J.-P. Dupont et K. El Amrani → S. Boulanger;J.-P. Dupont;K. El Amrani
                    Mme Boulanger, M. Dupont → Mme Boulanger;M. Dupont
                    Sophie Boulanger & Jean-Pierre Dupont → Sophie Boulanger;Jean-Pierre Dupont
                    Boulanger Sophie / Dupont Jean-Pierre → Boulanger Sophie;Dupont Jean-Pierre
                    Sophie Boulanger (Travaux) + Karim El Amrani → Sophie Boulanger (Travaux);Karim El Amrani
                    Mevr. Peeters en dhr. Maes → Mevr. Peeters;dhr. Maes
                    """)
    void persons_whose_names_leave_no_question_are_separated_without_one(String text, String names) {
        PilotNames read = PilotNames.parse(text);

        assertThat(read.names()).isEqualTo(Arrays.asList(names.split(";")));
        assertThat(read.doubts()).isEmpty();
    }

    @Test
    void a_surname_before_its_first_name_is_one_person_among_others_too() {
        PilotNames read = PilotNames.parse("Boulanger, Sophie et Dupont, Jean-Pierre");

        assertThat(read.names()).containsExactly("Boulanger, Sophie", "Dupont, Jean-Pierre");
        assertThat(read.doubts()).isEmpty();
        assertThat(PilotNames.parse("Claude, Dominique").doubts())
                .extracting(Doubt::code)
                .containsExactly("pilots.split");
        assertThat(PilotNames.parse("Échevine, Sophie").names()).hasSize(2);
    }

    @Test
    void a_role_before_a_name_is_not_part_of_it() {
        PilotNames read = PilotNames.parse("Mandataire : Anne Leroy\nService porteur : Sports\nAgent : ??");

        assertThat(read.names()).containsExactly("Anne Leroy", "Sports");
        assertThat(read.doubts()).extracting(Doubt::code).containsExactlyInAnyOrder("pilots.role", "pilots.unknown");
        assertThat(PilotNames.parse("Service Sports").doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poste vacant",
                "à désigner",
                "En cours de recrutement",
                "à confirmer par le Collège",
                "En attente d’une décision du Conseil"
            })
    void who_is_still_to_be_found_is_unknown(String text) {
        assertThat(PilotNames.parse(text).names()).isEmpty();
        assertThat(PilotNames.parse(text).doubts()).extracting(Doubt::code).containsExactly("pilots.unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    Service J / Service Enfance → Service J;Service Enfance
                    Cheffe de projet PCS⏎Service J / Service Enfance → Cheffe de projet PCS;Service J;Service Enfance
                    PCS/Travaux → PCS;Travaux
                    A, B et C → A;B;C
                    Finances, GRH et Secrétariat → Finances;GRH;Secrétariat
                    Travaux et Urbanisme → Travaux;Urbanisme
                    PCS & Jeunesse → PCS;Jeunesse
                    Bourgmestre + DG → Bourgmestre;DG
                    S.B. / J.D. → S.B.;J.D.
                    SB, JD → SB;JD
                    Dir. gén., DF → Dir. gén.;DF
                    """)
    void other_joints_separate_as_a_proposal(String text, String names) {
        PilotNames read = PilotNames.parse(text.replace('⏎', '\n'));

        assertThat(read.names()).isEqualTo(Arrays.asList(names.split(";")));
        assertThat(read.doubts()).extracting(Doubt::code).containsExactly("pilots.split");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeunesse et sports",
                "S. Boulanger, échevine",
                "L. Vrancken - C. Mahy",
                "Anne Leroy ou Paul Simon",
                "M. et Mme Petit"
            })
    void a_joint_that_may_be_part_of_a_name_does_not_separate_but_is_doubtful(String text) {
        PilotNames read = PilotNames.parse(text);

        assertThat(read.names()).containsExactly(text);
        assertThat(read.doubts()).extracting(Doubt::code).containsExactly("pilots.several");
    }

    @Test
    void unknown_none_and_empty_name_nobody() {
        assertThat(PilotNames.parse("??").names()).isEmpty();
        assertThat(PilotNames.parse("??").doubts()).extracting(Doubt::code).containsExactly("pilots.unknown");
        assertThat(PilotNames.parse("/").names()).isEmpty();
        assertThat(PilotNames.parse("/").doubts()).isEmpty();
        assertThat(PilotNames.parse("").doubts()).isEmpty();
    }

    @Test
    void a_question_beside_a_name_is_kept_apart() {
        assertThat(PilotNames.parse("PCS\n??").names()).containsExactly("PCS");
        assertThat(PilotNames.parse("PCS\n??").doubts()).extracting(Doubt::code).containsExactly("pilots.unknown");
        assertThat(PilotNames.parse("PCS ?").names()).containsExactly("PCS");
        assertThat(PilotNames.parse("PCS ?").doubts()).extracting(Doubt::code).containsExactly("pilots.uncertain");
    }

    @Test
    void no_break_spaces_are_spaces() {
        assertThat(PilotNames.parse("Service\u00A0J\u00A0/\u202FService Enfance")
                        .names())
                .isEqualTo(List.of("Service J", "Service Enfance"));
    }
}
