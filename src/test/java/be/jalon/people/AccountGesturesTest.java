package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
class AccountGesturesTest {

    private static final String PASSWORD = "quatre mots bien longs";
    private static final String OTHER = "trois ruches au verger";

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    OwnAccount own;

    @Autowired
    Organisations organisations;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PilotDirectory pilots;

    @BeforeEach
    void an_administrator() {
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(List.of(new NewAccount("ann", "Ann Duvivier", PASSWORD, Role.ADMINISTRATOR)));
        logIn("ann");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_invited_person_chooses_a_password_once_and_can_log_in_then() {
        AccountOutcome.Invited invited = invited("lou");
        assertThat(account("lou").state()).isEqualTo(AccountState.INVITED);

        leave();
        assertThat(invitations.guest(invited.token())).contains(new Invitations.Guest("lou", "Lou Renard"));
        assertThat(invitations.accept(invited.token(), OTHER)).isEqualTo(new PasswordOutcome.Chosen());

        assertThat(encoder.matches(OTHER, users.loadUserByUsername("lou").getPassword()))
                .isTrue();
        assertThat(invitations.accept(invited.token(), PASSWORD)).isEqualTo(new PasswordOutcome.NoInvitation());
        assertThat(invitations.guest(invited.token())).isEmpty();
    }

    @Test
    void the_database_never_sees_the_link_and_no_text_of_an_outcome_shows_it() {
        AccountOutcome.Invited invited = invited("lou");

        assertThat(jdbc.queryForObject("select token_hash from invitation", String.class))
                .hasSize(64)
                .isNotEqualTo(invited.token());
        assertThat(invited.toString()).doesNotContain(invited.token());
        assertThat(invited.token()).hasSize(43);
    }

    @Test
    void withdrawn_renewed_late_and_foreign_links_get_the_same_answer() {
        String withdrawn = invited("lou").token();
        accounts.withdraw(account("lou").id(), account("lou").version());
        String renewed = invited("eve").token();
        String open = ((AccountOutcome.Invited)
                        accounts.invite(account("eve").id(), account("eve").version()))
                .token();
        String late = invited("max").token();
        jdbc.update(
                "update invitation set expires_at = ? where account_id = ?",
                OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                account("max").id());
        String disabled = invited("zoe").token();
        accounts.disable(account("zoe").id(), account("zoe").version());

        assertThat(Stream.of(withdrawn, renewed, late, disabled, "", "../etc")).allSatisfy(token -> {
            assertThat(invitations.guest(token)).isEmpty();
            assertThat(invitations.accept(token, OTHER)).isEqualTo(new PasswordOutcome.NoInvitation());
        });
        assertThat(invitations.guest(open)).isPresent();
    }

    @Test
    void an_invitation_lasts_seven_days_and_survives_a_refused_password() {
        AccountOutcome.Invited invited = invited("lou");

        assertThat(invitations.accept(invited.token(), "Hautevent-2026"))
                .isEqualTo(new PasswordOutcome.Refused("people.password.obvious"));
        assertThat(invitations.accept(invited.token(), "courte"))
                .isEqualTo(new PasswordOutcome.Refused("people.password.short"));
        assertThat(account("lou").invitedUntil()).isEqualTo(invited.until());
        assertThat(invitations.accept(invited.token(), OTHER)).isEqualTo(new PasswordOutcome.Chosen());
        assertThat(account("lou").invitedUntil()).isNull();
    }

    @Test
    void a_reset_account_needs_a_new_password() {
        joined("lou", Role.READER);

        assertThat(accounts.invite(account("lou").id(), account("lou").version()))
                .isInstanceOf(AccountOutcome.Invited.class);

        assertThat(account("lou").state()).isEqualTo(AccountState.INVITED);
        assertThat(encoder.matches(OTHER, users.loadUserByUsername("lou").getPassword()))
                .isFalse();
    }

    @Test
    void a_disabled_account_is_open_again_with_its_password() {
        joined("lou", Role.READER);

        accounts.disable(account("lou").id(), account("lou").version());
        assertThat(users.loadUserByUsername("lou").isEnabled()).isFalse();
        accounts.enable(account("lou").id(), account("lou").version());

        assertThat(users.loadUserByUsername("lou").isEnabled()).isTrue();
        assertThat(encoder.matches(OTHER, users.loadUserByUsername("lou").getPassword()))
                .isTrue();
    }

    @Test
    void the_last_active_administrator_stays_one() {
        AccountSummary ann = account("ann");
        invited("eve", Role.ADMINISTRATOR);
        joined("lou", Role.ADMINISTRATOR);
        accounts.disable(account("lou").id(), account("lou").version());

        AccountOutcome refused = new AccountOutcome.LastAdministrator();
        assertThat(accounts.disable(ann.id(), ann.version())).isEqualTo(refused);
        assertThat(accounts.changeRole(ann.id(), ann.version(), Role.READER)).isEqualTo(refused);
        assertThat(accounts.describe(ann.id(), ann.version(), Role.READER, List.of()))
                .isEqualTo(refused);
        assertThat(accounts.invite(ann.id(), ann.version())).isEqualTo(refused);
        assertThat(account("ann")).isEqualTo(ann);

        accounts.enable(account("lou").id(), account("lou").version());
        assertThat(accounts.changeRole(ann.id(), ann.version(), Role.READER)).isInstanceOf(AccountOutcome.Saved.class);
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        joined("lou", Role.READER);
        AccountSummary seen = account("lou");
        accounts.changeRole(seen.id(), seen.version(), Role.FINANCE);

        assertThat(Stream.of(
                        accounts.changeRole(seen.id(), seen.version(), Role.COLLEGE),
                        accounts.disable(seen.id(), seen.version()),
                        accounts.enable(seen.id(), seen.version()),
                        accounts.invite(seen.id(), seen.version()),
                        accounts.withdraw(seen.id(), seen.version())))
                .allSatisfy(outcome -> assertThat(outcome).isEqualTo(new AccountOutcome.Conflict(account("lou"))));
        assertThat(account("lou").role()).isEqualTo(Role.FINANCE);
        assertThat(accounts.disable(UUID.randomUUID(), 0)).isEqualTo(new AccountOutcome.Gone());
    }

    @Test
    void everything_leaves_a_trail() {
        joined("lou", Role.READER);
        accounts.changeRole(account("lou").id(), account("lou").version(), Role.FINANCE);
        accounts.disable(account("lou").id(), account("lou").version());
        accounts.enable(account("lou").id(), account("lou").version());

        assertThat(accounts.changes(account("lou").id()))
                .extracting(AccountChange::event)
                .containsExactlyInAnyOrder(
                        AccountEvent.CREATED,
                        AccountEvent.INVITED,
                        AccountEvent.JOINED,
                        AccountEvent.ROLE_CHANGED,
                        AccountEvent.DISABLED,
                        AccountEvent.ENABLED);
        assertThat(accounts.changes(account("lou").id()))
                .filteredOn(change -> change.event() == AccountEvent.ROLE_CHANGED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.who()).isEqualTo("Ann Duvivier");
                    assertThat(change.before()).isEqualTo("READER");
                    assertThat(change.after()).isEqualTo("FINANCE");
                });
    }

    @Test
    void the_list_takes_few_statements_however_long_it_is() {
        for (int i = 0; i < 12; i++) {
            invited("user" + i);
        }

        assertThat(SqlCount.during(() -> accounts.all())).hasSizeLessThanOrEqualTo(2);
        assertThat(SqlCount.during(() -> invited("lou"))).hasSizeLessThanOrEqualTo(5);
        AccountSummary one = account("user3");
        assertThat(SqlCount.during(() -> accounts.changeRole(one.id(), one.version(), Role.FINANCE)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void an_invitation_may_attach_to_the_directory_in_few_statements() {
        pilots.enrol(Map.of(PilotRole.SERVICE, Set.of("PCS", "Sport")));
        List<UUID> entries = pilots.all().stream().map(Pilot::id).toList();

        assertThat(SqlCount.during(
                        () -> accounts.create(new Invitee("lou", "Lou Renard", Role.PROJECT_MANAGER, entries))))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void one_s_own_password_changes_when_the_present_one_is_right() {
        assertThat(own.changePassword("faux", OTHER)).isEqualTo(new PasswordOutcome.Wrong());
        assertThat(own.changePassword(PASSWORD, PASSWORD))
                .isEqualTo(new PasswordOutcome.Refused("people.password.same"));
        assertThat(own.changePassword(PASSWORD, "annduvivier12"))
                .isEqualTo(new PasswordOutcome.Refused("people.password.obvious"));
        assertThat(own.changePassword(PASSWORD, OTHER)).isEqualTo(new PasswordOutcome.Chosen());

        assertThat(encoder.matches(OTHER, users.loadUserByUsername("ann").getPassword()))
                .isTrue();
        assertThat(accounts.changes(account("ann").id()).getFirst().event()).isEqualTo(AccountEvent.PASSWORD_CHANGED);
    }

    @Test
    void guessing_one_s_own_password_is_slowed_down() {
        for (int i = 0; i < 5; i++) {
            assertThat(own.changePassword("faux", OTHER)).isEqualTo(new PasswordOutcome.Wrong());
        }

        assertThat(own.changePassword(PASSWORD, OTHER)).isInstanceOf(PasswordOutcome.TooManyAttempts.class);
    }

    @Test
    void only_administrators_touch_accounts() {
        joined("lou", Role.COORDINATOR);
        AccountSummary lou = account("lou");
        logIn("lou");

        assertThat(Stream.<Runnable>of(
                        () -> accounts.all(),
                        () -> accounts.create(new Invitee("bob", "Bob", Role.READER, List.of())),
                        () -> accounts.invite(lou.id(), lou.version()),
                        () -> accounts.withdraw(lou.id(), lou.version()),
                        () -> accounts.changeRole(lou.id(), lou.version(), Role.ADMINISTRATOR),
                        () -> accounts.describe(lou.id(), lou.version(), Role.ADMINISTRATOR, List.of()),
                        () -> accounts.disable(lou.id(), lou.version()),
                        () -> accounts.enable(lou.id(), lou.version()),
                        () -> accounts.changes(lou.id())))
                .allSatisfy(gesture -> assertThatThrownBy(gesture::run).isInstanceOf(AccessDeniedException.class));
    }

    private AccountOutcome.Invited invited(String name) {
        return invited(name, Role.READER);
    }

    private AccountOutcome.Invited invited(String name, Role role) {
        return (AccountOutcome.Invited) accounts.create(new Invitee(name, "Lou Renard", role, List.of()));
    }

    private void joined(String name, Role role) {
        assertThat(invitations.accept(invited(name, role).token(), OTHER)).isEqualTo(new PasswordOutcome.Chosen());
    }

    private AccountSummary account(String name) {
        return accounts.find(name).orElseThrow();
    }

    private void logIn(String name) {
        UserDetails user = users.loadUserByUsername(name);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, "", List.copyOf(user.getAuthorities())));
    }
}
