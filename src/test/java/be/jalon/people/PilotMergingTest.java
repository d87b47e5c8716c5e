package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Several spellings of one entry: merged, told apart again, marked as gone. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PilotMergingTest {

    @Autowired
    PilotDirectory directory;

    @Autowired
    PilotSpellings spellings;

    private void enrol(String... names) {
        directory.enrol(Map.of(PilotRole.POLITICAL, Set.of(names)));
    }

    private Pilot entry(String name) {
        return directory.all().stream()
                .filter(pilot -> pilot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PilotOutcome merge(String stay, String... others) {
        Map<UUID, Long> versions = new LinkedHashMap<>();
        versions.put(entry(stay).id(), entry(stay).version());
        for (String other : others) {
            versions.put(entry(other).id(), entry(other).version());
        }
        return directory.merge(entry(stay).id(), versions);
    }

    @Test
    void merged_entries_are_one_with_all_their_spellings() {
        enrol("S. Boulanger", "Sophie Boulanger", "Boulanger Sophie", "M. Torvaux");

        assertThat(merge("Sophie Boulanger", "S. Boulanger", "Boulanger Sophie"))
                .isInstanceOf(PilotOutcome.Saved.class);

        assertThat(directory.all()).map(Pilot::name).containsExactly("M. Torvaux", "Sophie Boulanger");
        assertThat(entry("Sophie Boulanger").spellings())
                .containsExactly("Sophie Boulanger", "Boulanger Sophie", "S. Boulanger");
    }

    @Test
    void entries_that_were_merged_before_bring_their_spellings_along() {
        enrol("A. Un", "B. Deux", "C. Trois");
        merge("A. Un", "B. Deux");

        merge("C. Trois", "A. Un");

        assertThat(directory.all()).singleElement().satisfies(entry -> assertThat(entry.spellings())
                .containsExactly("C. Trois", "A. Un", "B. Deux"));
    }

    @Test
    void a_spelling_that_is_split_off_is_the_entry_that_it_was() {
        directory.enrol(Map.of(PilotRole.SERVICE, Set.of("PCS"), PilotRole.AGENT, Set.of("Plan de cohésion")));
        UUID before = entry("Plan de cohésion").id();
        merge("PCS", "Plan de cohésion");
        Pilot merged = entry("PCS");

        directory.split(
                merged.id(), merged.version(), merged.others().getFirst().id());

        assertThat(entry("Plan de cohésion").id()).isEqualTo(before);
        assertThat(entry("Plan de cohésion").kind()).isEqualTo(PilotKind.UNCLEAR);
        assertThat(entry("PCS").others()).isEmpty();
    }

    @Test
    void whoever_saw_another_state_merges_nothing() {
        enrol("S. Boulanger", "Sophie Boulanger");
        Pilot brief = entry("S. Boulanger");
        Pilot full = entry("Sophie Boulanger");
        directory.describe(brief.id(), brief.version(), brief.name(), PilotKind.FUNCTION);

        Map<UUID, Long> seen = Map.of(full.id(), full.version(), brief.id(), brief.version());

        assertThat(directory.merge(full.id(), seen)).isEqualTo(new PilotOutcome.Conflict(entry("S. Boulanger")));
        assertThat(directory.all()).hasSize(2);
    }

    @Test
    void two_merges_in_opposite_directions_make_no_circle() {
        enrol("S. Boulanger", "Sophie Boulanger");
        Map<UUID, Long> seen =
                Map.of(entry("S. Boulanger").id(), 0L, entry("Sophie Boulanger").id(), 0L);
        UUID brief = entry("S. Boulanger").id();
        directory.merge(entry("Sophie Boulanger").id(), seen);

        assertThat(directory.merge(brief, seen)).isEqualTo(new PilotOutcome.Gone());
        assertThat(directory.all()).map(Pilot::name).containsExactly("Sophie Boulanger");
    }

    @Test
    void the_entry_that_stays_is_one_of_those_that_are_merged() {
        enrol("S. Boulanger");
        Map<UUID, Long> others = Map.of(entry("S. Boulanger").id(), 0L);

        assertThatThrownBy(() -> directory.merge(UUID.randomUUID(), others))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_spelling_can_stand_for_the_entry() {
        enrol("S. Boulanger", "Sophie Boulanger", "Boulanger S");
        merge("S. Boulanger", "Sophie Boulanger", "Boulanger S");
        Pilot merged = entry("S. Boulanger");

        directory.describe(merged.id(), merged.version(), "Sophie Boulanger", PilotKind.PERSON);

        assertThat(directory.all()).singleElement().satisfies(entry -> assertThat(entry.spellings())
                .containsExactly("Sophie Boulanger", "Boulanger S", "S. Boulanger"));
    }

    @Test
    void a_merged_spelling_is_known_and_taken() {
        enrol("S. Boulanger", "Sophie Boulanger", "M. Torvaux");
        merge("Sophie Boulanger", "S. Boulanger");
        enrol("s. boulanger");
        Pilot other = entry("M. Torvaux");

        assertThat(directory.all()).hasSize(2);
        assertThat(directory.describe(other.id(), other.version(), "S. Boulanger", PilotKind.PERSON))
                .isEqualTo(new PilotOutcome.NameTaken("S. Boulanger"));
    }

    @Test
    void the_book_of_spellings_follows_and_costs_nothing_when_nothing_changed() {
        enrol("S. Boulanger", "Sophie Boulanger");
        assertThat(spellings.current().nameOf("s. boulanger")).isEqualTo("s. boulanger");

        merge("Sophie Boulanger", "S. Boulanger");

        SpellingBook book = spellings.current();
        assertThat(book.nameOf("s. boulanger")).isEqualTo("Sophie Boulanger");
        assertThat(book.allKeys(Set.of("sophie boulanger", "pcs")))
                .containsExactlyInAnyOrder("sophie boulanger", "s. boulanger", "pcs");
        assertThat(SqlCount.during(() -> assertThat(spellings.current()).isSameAs(book)))
                .isEmpty();
        Pilot merged = entry("Sophie Boulanger");
        directory.split(
                merged.id(), merged.version(), merged.others().getFirst().id());
        assertThat(spellings.current().nameOf("S. Boulanger")).isEqualTo("S. Boulanger");
    }

    @Test
    void one_who_left_is_marked_and_can_come_back() {
        enrol("S. Boulanger");
        Pilot seen = entry("S. Boulanger");

        directory.retire(seen.id(), seen.version(), true);

        assertThat(entry("S. Boulanger").former()).isTrue();
        assertThat(directory.retire(seen.id(), seen.version(), false)).isInstanceOf(PilotOutcome.Conflict.class);
        directory.retire(seen.id(), entry("S. Boulanger").version(), false);
        assertThat(entry("S. Boulanger").former()).isFalse();
    }

    @Test
    void entries_found_to_be_different_are_not_proposed_again() {
        enrol("S. Boulanger", "Sophie Boulanger");
        List<LikelyDuplicate> proposed = directory.likelyDuplicates(directory.all());
        assertThat(proposed).hasSize(1);

        directory.keepApart(proposed.getFirst().pair());
        directory.keepApart(proposed.getFirst().pair());

        assertThat(directory.likelyDuplicates(directory.all())).isEmpty();
    }

    @Test
    void a_merge_of_many_stays_below_five_statements() {
        enrol("A. Un", "B. Deux", "C. Trois", "D. Quatre", "E. Cinq");

        Map<UUID, Long> all = new LinkedHashMap<>();
        directory.all().forEach(pilot -> all.put(pilot.id(), pilot.version()));
        UUID stay = entry("A. Un").id();

        assertThat(SqlCount.during(() -> directory.merge(stay, all)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5);
        assertThat(directory.all()).hasSize(1);
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_the_directory_and_change_nothing() {
        assertThat(directory.all()).isEmpty();
        UUID any = UUID.randomUUID();
        assertThatThrownBy(() -> directory.merge(any, Map.of(any, 0L))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.split(any, 0, any)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.retire(any, 0, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.keepApart(new PilotPair(any, any)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.likelyDuplicates(List.of())).isInstanceOf(AccessDeniedException.class);
    }
}
