package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.values.PilotReplacement.Left;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PilotReplacementTest {

    private static PilotReplacement of(String cell) {
        return PilotReplacement.in(cell, Set.of("pcs", "plan de cohesion"), "Service Liens");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    PCS→Service Liens
                    PCS ?→Service Liens ?
                    PCS (?)→Service Liens (?)
                    - PCS⏎- Jeunesse→- Service Liens⏎- Jeunesse
                      PCS⏎⏎Service comm. →  Service Liens⏎⏎Service comm.\s
                    Service J / PCS→Service J / Service Liens
                    Service J, PCS et Culture→Service J, Service Liens et Culture
                    pcs ; Plan de Cohésion→Service Liens ; Service Liens
                    PCS⏎Cheffe de projet (J. Dupont)→Service Liens⏎Cheffe de projet (J. Dupont)
                    """)
    void a_whole_name_is_exchanged_and_nothing_else(String cell, String after) {
        PilotReplacement replacement = of(cell.replace('⏎', '\n'));

        assertThat(replacement.text()).isEqualTo(after.replace('⏎', '\n'));
        assertThat(replacement.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "??", "Jeunesse", "APCS", "PCSD", "Service pcsx / Plan de cohésions"})
    void a_cell_that_does_not_name_it_is_none_of_its_business(String cell) {
        assertThat(of(cell)).isEqualTo(new PilotReplacement(cell, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cheffe de projet PCS", "Service J (PCS)", "PCS - volet jeunesse", "PCS, en appui"})
    void a_name_inside_a_longer_text_is_left_to_be_looked_at(String cell) {
        assertThat(of(cell)).isEqualTo(new PilotReplacement(cell, Set.of(Left.PART_OF_LONGER_TEXT)));
    }

    @Test
    void a_cell_may_hold_both() {
        assertThat(of("PCS\nCheffe de projet PCS"))
                .isEqualTo(
                        new PilotReplacement("Service Liens\nCheffe de projet PCS", Set.of(Left.PART_OF_LONGER_TEXT)));
    }

    @Test
    void a_successor_who_is_there_already_is_not_named_twice() {
        assertThat(of("PCS / service liens"))
                .isEqualTo(new PilotReplacement("PCS / service liens", Set.of(Left.SUCCESSOR_IS_THERE)));
    }

    @Test
    void another_spelling_of_the_same_name_may_be_the_successor() {
        assertThat(PilotReplacement.in("pcs / PCS", Set.of("pcs"), "PCS").text())
                .isEqualTo("PCS / PCS");
    }

    @Test
    void a_cell_that_would_be_read_otherwise_is_left() {
        assertThat(PilotReplacement.in("Dupont, M.", Set.of("dupont, m."), "Sport et Culture"))
                .isEqualTo(new PilotReplacement("Dupont, M.", Set.of(Left.READS_OTHERWISE)));
    }

    @Test
    void a_cell_too_long_to_be_read_whole_is_left() {
        String cell = "PCS\n" + "x".repeat(2_000);

        assertThat(of(cell)).isEqualTo(new PilotReplacement(cell, Set.of(Left.TOO_LONG)));
    }

    @Test
    void one_name_is_told_from_several() {
        assertThat(PilotReplacement.isOneName("Service de la jeunesse")).isTrue();
        assertThat(PilotReplacement.isOneName("Culture / Sport")).isFalse();
        assertThat(PilotReplacement.isOneName("Culture ?")).isFalse();
        assertThat(PilotReplacement.isOneName("??")).isFalse();
        assertThat(PilotReplacement.isOneName("/")).isFalse();
        assertThat(PilotReplacement.isOneName(" PCS")).isFalse();
    }
}
