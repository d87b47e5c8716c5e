package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.LikelyDuplicate.Likeness;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyDuplicatesTest {

    private static Pilot pilot(String name, PilotKind kind) {
        return new Pilot(UUID.randomUUID(), kind, name, List.of(), false, 0);
    }

    private static List<Likeness> between(Pilot one, Pilot other) {
        return LikelyDuplicates.among(List.of(one, other), Set.of()).stream()
                .map(LikelyDuplicate::why)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, S. Boulanger, Sophie Boulanger, INITIALS",
        "PERSON, Boulanger S., Sophie Boulanger, INITIALS",
        "PERSON, J.-P. Dupont, Jean-Paul Dupont, INITIALS",
        "PERSON, J.-P. Dupont, JP Dupont, SIGNS",
        "PERSON, Mme Boulanger, Boulanger, SIGNS",
        "PERSON, Boulanger Sophie, Sophie Boulanger, REVERSED",
        "SERVICE, P.C.S., PCS, SIGNS",
        "SERVICE, Service de la jeunesse, Jeunesse, SERVICE_WORD",
        "SERVICE, Serv. Jeunesse, Service Jeunesse, SERVICE_WORD",
        "SERVICE, Population, Populations, LETTER",
        "PERSON, Odile Garnier, Odile Garnyer, LETTER",
    })
    void alike(PilotKind kind, String one, String other, Likeness why) {
        assertThat(between(pilot(one, kind), pilot(other, kind))).containsExactly(why);
        assertThat(between(pilot(other, kind), pilot(one, kind))).containsExactly(why);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Sophie Boulanger, Simon Boulanger",
        "PERSON, S. Boulanger, S. Garnier",
        "PERSON, S. Boulanger, Boulanger",
        "SERVICE, PCS, Plan de cohésion sociale",
        "SERVICE, PCS, CCS",
        "SERVICE, C. Sport, Culture Sport",
        "SERVICE, Service 1, Service 2",
        "SERVICE, Maison de quartier 1, Maison de quartier 2",
        "SERVICE, Culture, Sport",
    })
    void different(PilotKind kind, String one, String other) {
        assertThat(between(pilot(one, kind), pilot(other, kind))).isEmpty();
    }

    @Test
    void a_person_is_no_service() {
        assertThat(between(pilot("Boulanger", PilotKind.PERSON), pilot("Service Boulanger", PilotKind.SERVICE)))
                .isEmpty();
        assertThat(between(pilot("Boulanger", PilotKind.UNCLEAR), pilot("Service Boulanger", PilotKind.SERVICE)))
                .containsExactly(Likeness.SERVICE_WORD);
    }

    @Test
    void a_merged_spelling_speaks_for_its_entry() {
        Pilot merged = new Pilot(
                UUID.randomUUID(),
                PilotKind.PERSON,
                "L’échevine",
                List.of(new Pilot.Spelling(UUID.randomUUID(), "Sophie Boulanger")),
                false,
                0);

        assertThat(between(merged, pilot("S. Boulanger", PilotKind.PERSON))).containsExactly(Likeness.INITIALS);
    }

    @Test
    void a_directory_of_a_province_is_looked_through_at_once() {
        List<Pilot> many = IntStream.range(0, 1_500)
                .mapToObj(n -> pilot("Prénom" + n + " Nom" + (n % 700), PilotKind.PERSON))
                .toList();

        long start = System.nanoTime();
        assertThat(LikelyDuplicates.among(many, Set.of())).hasSizeLessThanOrEqualTo(LikelyDuplicates.MOST);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
