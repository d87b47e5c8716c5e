package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class MyPilotsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    PilotDirectory directory;

    @Autowired
    MyPilots mine;

    @Autowired
    UserDetailsService users;

    @BeforeEach
    void an_administrator_and_a_directory() {
        accounts.createFirst(
                List.of(new NewAccount("ann", "Ann Duvivier", "quatre mots bien longs", Role.ADMINISTRATOR)));
        logIn();
        directory.enrol(Map.of(PilotRole.SERVICE, Set.of("Espace  Public", "PCS", "Sport")));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_account_stands_for_the_entries_that_it_is_attached_to_in_their_order() {
        attach("PCS", "Espace  Public");

        assertThat(mine.keys()).containsExactlyInAnyOrder("pcs", Pilot.key("espace public"));
        assertThat(mine.entries()).extracting(Pilot::name).containsExactly("PCS", "Espace  Public");
        assertThat(account().pilots())
                .containsExactly(entry("PCS").id(), entry("Espace  Public").id());
    }

    @Test
    void asking_again_costs_no_statement() {
        attach("PCS");
        mine.keys();

        assertThat(SqlCount.during(() -> {
                    mine.keys();
                    mine.entries();
                }))
                .isEmpty();
    }

    @Test
    void other_attachments_are_known_at_once() {
        attach("PCS");
        assertThat(mine.keys()).containsExactly("pcs");

        attach("Sport", "Sport");
        assertThat(mine.keys()).containsExactly("sport");

        attach();
        assertThat(mine.keys()).isEmpty();
    }

    @Test
    void a_renamed_entry_is_known_by_its_new_name_and_by_its_old_one() {
        attach("PCS");
        mine.keys();
        Pilot pcs = entry("PCS");

        directory.describe(pcs.id(), pcs.version(), "Cohésion sociale", PilotKind.SERVICE);

        assertThat(mine.keys()).containsExactlyInAnyOrder("cohesion sociale", "pcs");
    }

    @Test
    void whoever_is_attached_to_one_spelling_stands_for_all_of_them() {
        attach("PCS", "Sport");
        mine.keys();
        Pilot pcs = entry("PCS");
        Pilot space = entry("Espace  Public");

        directory.merge(space.id(), Map.of(space.id(), space.version(), pcs.id(), pcs.version()));

        assertThat(mine.keys()).containsExactlyInAnyOrder("pcs", "espace public", "sport");
        assertThat(mine.entries()).extracting(Pilot::name).containsExactly("Espace  Public", "Sport");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other_and_what_they_did_is_told() {
        long before = account().version();
        attach("PCS");

        assertThat(accounts.attach(account().id(), before, List.of()))
                .isInstanceOfSatisfying(AccountOutcome.Conflict.class, conflict -> assertThat(
                                conflict.current().pilots())
                        .containsExactly(entry("PCS").id()));
        assertThat(accounts.attach(UUID.randomUUID(), 0, List.of())).isEqualTo(new AccountOutcome.Gone());
        assertThat(accounts.changes(account().id()).getFirst()).satisfies(change -> {
            assertThat(change.event()).isEqualTo(AccountEvent.ATTACHED);
            assertThat(change.who()).isEqualTo("Ann Duvivier");
            assertThat(change.after()).isEqualTo("PCS");
        });
    }

    @Test
    @WithMockUser(roles = "PROJECT_MANAGER")
    void whoever_has_no_account_stands_for_nobody() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_PROJECT_MANAGER"));

        assertThat(mine.keys()).isEmpty();
        assertThat(mine.entries()).isEmpty();
        assertThatThrownBy(() -> accounts.attach(UUID.randomUUID(), 0, List.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void attach(String... names) {
        AccountSummary account = account();
        assertThat(accounts.attach(
                        account.id(),
                        account.version(),
                        Arrays.stream(names).map(name -> entry(name).id()).toList()))
                .isInstanceOf(AccountOutcome.Saved.class);
    }

    private AccountSummary account() {
        return accounts.find("ann").orElseThrow();
    }

    private Pilot entry(String name) {
        return directory.all().stream()
                .filter(pilot -> pilot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void logIn() {
        UserDetails user = users.loadUserByUsername("ann");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, "", List.copyOf(user.getAuthorities())));
    }
}
