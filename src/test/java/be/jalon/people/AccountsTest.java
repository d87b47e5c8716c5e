package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.jalon.shared.InstallationErased;
import be.jalon.testing.DatabaseTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AccountsTest {

    private static final NewAccount ANN =
            new NewAccount(" Ann ", "Ann Duvivier", "trois ruches au verger", Role.ADMINISTRATOR);
    private static final NewAccount LOU = new NewAccount("lou", "Lou Renard", "deux barques bleues", Role.READER);

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    PilotDirectory pilots;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void the_first_accounts_are_created_by_nobody_and_only_once() {
        assertThat(accounts.none()).isTrue();

        accounts.createFirst(List.of(ANN, LOU));

        assertThat(accounts.none()).isFalse();
        assertThatThrownBy(() -> accounts.createFirst(List.of(LOU))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_account_logs_in_whatever_the_case_and_its_password_is_kept_as_a_hash() {
        accounts.createFirst(List.of(ANN));

        UserDetails user = users.loadUserByUsername("ANN");

        assertThat(user.getUsername()).isEqualTo("ann");
        assertThat(user.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_ADMINISTRATOR");
        assertThat(encoder.matches("trois ruches au verger", user.getPassword()))
                .isTrue();
        assertThat(user.getPassword()).doesNotContain("ruches");
        assertThat(ANN.toString()).doesNotContain("ruches");
        assertThatThrownBy(() -> users.loadUserByUsername("bob")).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void who_is_at_work_is_known_by_the_name_that_others_see() {
        accounts.createFirst(List.of(ANN));
        UserDetails user = users.loadUserByUsername("ann");
        try {
            assertThat(currentUser.name()).isEqualTo(CurrentUser.SYSTEM);
            assertThat(currentUser.role()).isEmpty();
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(user, "", List.copyOf(user.getAuthorities())));
            assertThat(currentUser.name()).isEqualTo("Ann Duvivier");
            assertThat(currentUser.role()).contains(Role.ADMINISTRATOR);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void an_administrator_creates_and_lists_accounts() {
        accounts.createFirst(List.of(LOU, ANN));

        assertThat(accounts.all())
                .extracting(
                        AccountSummary::username,
                        AccountSummary::displayName,
                        AccountSummary::role,
                        AccountSummary::state)
                .containsExactly(
                        tuple("ann", "Ann Duvivier", Role.ADMINISTRATOR, AccountState.ACTIVE),
                        tuple("lou", "Lou Renard", Role.READER, AccountState.ACTIVE));
        assertThat(accounts.find("Lou")).isPresent();
        assertThat(accounts.create(new Invitee("Lou ", "Lou Renard", Role.READER, List.of())))
                .isEqualTo(new AccountOutcome.NameTaken("lou"));
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void nobody_else_does() {
        assertThatThrownBy(() -> accounts.create(new Invitee("bob", "Bob", Role.READER, List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.find("ann")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_gets_an_account_with_a_refused_password_or_without_name() {
        assertThatThrownBy(() -> new NewAccount("ann", "Ann", "courtes", Role.READER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("courtes");
        assertThatThrownBy(() -> new NewAccount(" ", "Ann", "deux barques bleues", Role.READER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_one_organisation() {
        assertThat(organisations.current()).isEmpty();

        Organisation founded = organisations.found(" Vallerue ", " 92094 ", false);

        assertThat(founded.name()).isEqualTo("Vallerue");
        assertThat(founded.insCode()).isEqualTo("92094");
        assertThat(organisations.current()).contains(founded);
        assertThatThrownBy(() -> organisations.found("Autre", null, true)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_ins_code_is_nothing_or_five_digits() {
        assertThatThrownBy(() -> organisations.found("Vallerue", "9209", false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> organisations.found(" ", null, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(organisations.found("Vallerue", " ", true).insCode()).isNull();
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void an_erased_trial_leaves_no_people() {
        accounts.createFirst(List.of(ANN));
        organisations.found("Essai", null, true);
        pilots.enrol(Map.of(PilotRole.SERVICE, Set.of("PCS")));

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new InstallationErased()));

        assertThat(accounts.none()).isTrue();
        assertThat(organisations.current()).isEmpty();
        assertThat(pilots.all()).isEmpty();
        pilots.enrol(Map.of(PilotRole.SERVICE, Set.of("PCS")));
        assertThat(pilots.all()).as("forgotten names are new names").hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from pilot", Long.class))
                .isEqualTo(1);
    }
}
