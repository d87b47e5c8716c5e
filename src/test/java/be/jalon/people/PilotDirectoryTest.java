package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PilotDirectoryTest {

    @Autowired
    PilotDirectory pilots;

    private Pilot enrolled(String name) {
        pilots.enrol(Map.of(PilotRole.AGENT, Set.of(name)));
        return pilots.all().stream()
                .filter(pilot -> pilot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void names_are_enrolled_once_with_the_kind_that_their_role_suggests() {
        pilots.enrol(Map.of(
                PilotRole.POLITICAL, Set.of("S. Boulanger"),
                PilotRole.SERVICE, Set.of("PCS"),
                PilotRole.AGENT, Set.of("Élodie", "Cheffe de projet")));
        pilots.enrol(Map.of(PilotRole.AGENT, Set.of("elodie", "s.\u00a0boulanger", "pcs")));

        assertThat(pilots.all())
                .extracting(Pilot::name, Pilot::kind)
                .containsExactly(
                        tuple("Cheffe de projet", PilotKind.FUNCTION),
                        tuple("Élodie", PilotKind.UNCLEAR),
                        tuple("PCS", PilotKind.SERVICE),
                        tuple("S. Boulanger", PilotKind.PERSON));
    }

    @Test
    void known_names_cost_no_statement_and_many_new_ones_cost_one() {
        enrolled("PCS");

        assertThat(SqlCount.during(() -> pilots.enrol(Map.of(PilotRole.SERVICE, Set.of("PCS", "pcs")))))
                .isEmpty();
        assertThat(SqlCount.during(() -> pilots.enrol(Map.of(PilotRole.SERVICE, Set.of("Culture", "Sport")))))
                .hasSize(1);
    }

    @Test
    void sentences_and_blanks_are_no_names() {
        pilots.enrol(Map.of(PilotRole.AGENT, Set.of(" ", "mot ".repeat(60))));

        assertThat(pilots.all()).isEmpty();
    }

    @Test
    void a_pilot_gets_another_name_and_kind() {
        Pilot pilot = enrolled("Sophie Boulanger");

        PilotOutcome outcome = pilots.describe(pilot.id(), pilot.version(), "S. Boulanger", PilotKind.PERSON);

        assertThat(outcome).isInstanceOfSatisfying(PilotOutcome.Saved.class, saved -> {
            assertThat(saved.pilot().name()).isEqualTo("S. Boulanger");
            assertThat(saved.pilot().kind()).isEqualTo(PilotKind.PERSON);
            assertThat(pilots.all()).containsExactly(saved.pilot());
        });
        pilots.enrol(Map.of(PilotRole.AGENT, Set.of("Sophie Boulanger")));
        assertThat(pilots.all())
                .as("the old name is a spelling of the entry")
                .singleElement()
                .satisfies(entry -> assertThat(entry.spellings()).containsExactly("S. Boulanger", "Sophie Boulanger"));
    }

    @Test
    void spelling_a_name_better_keeps_the_pilot() {
        Pilot pilot = enrolled("pcs");

        assertThat(pilots.describe(pilot.id(), pilot.version(), "PCS", PilotKind.SERVICE))
                .isInstanceOf(PilotOutcome.Saved.class);
        assertThat(pilots.all()).singleElement().extracting(Pilot::name).isEqualTo("PCS");
    }

    @Test
    void two_who_change_a_pilot_do_not_overwrite_each_other() {
        Pilot pilot = enrolled("PCS");
        pilots.describe(pilot.id(), pilot.version(), "PCS", PilotKind.SERVICE);

        assertThat(pilots.describe(pilot.id(), pilot.version(), "PCS", PilotKind.BODY))
                .isEqualTo(new PilotOutcome.Conflict(pilots.all().getFirst()));
    }

    @Test
    void a_name_belongs_to_one_pilot() {
        Pilot pilot = enrolled("PCS");
        enrolled("Culture");

        assertThat(pilots.describe(pilot.id(), pilot.version(), "culture", PilotKind.SERVICE))
                .isEqualTo(new PilotOutcome.NameTaken("culture"));
        assertThat(pilots.describe(UUID.randomUUID(), 0, "Sport", PilotKind.SERVICE))
                .isEqualTo(new PilotOutcome.Gone());
        assertThatThrownBy(() -> pilots.describe(pilot.id(), pilot.version(), " ", PilotKind.SERVICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(pilots.all().stream().map(Pilot::name)).isEqualTo(List.of("Culture", "PCS"));
    }
}
