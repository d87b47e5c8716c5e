package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilotKindTest {

    @ParameterizedTest
    @CsvSource({
        "POLITICAL, S. Boulanger, PERSON",
        "POLITICAL, Le bourgmestre, PERSON",
        "POLITICAL, Collège communal, BODY",
        "SERVICE, PCS, SERVICE",
        "AGENT, Service J, SERVICE",
        "AGENT, Cheffe de projet PCS, FUNCTION",
        "AGENT, Chargé de mission, FUNCTION",
        "AGENT, DIRECTEUR général, FUNCTION",
        "AGENT, Agent technique, FUNCTION",
        "AGENT, Coordinatrice ATL, FUNCTION",
        "AGENT, Comité de direction, BODY",
        "AGENT, J.-P. Dupont, PERSON",
        "AGENT, S. Boulanger, PERSON",
        "AGENT, Sophie Boulanger, UNCLEAR",
        "AGENT, PCS, UNCLEAR",
        "AGENT, Agenda 21, UNCLEAR"
    })
    void the_kind_is_suggested_where_the_name_tells_it_and_left_open_elsewhere(
            PilotRole role, String name, PilotKind kind) {
        assertThat(PilotKind.suggest(role, name)).isEqualTo(kind);
    }
}
