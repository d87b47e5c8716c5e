package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

@DatabaseTest
class VisitsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentVisit visit;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void an_account() {
        accounts.createFirst(
                List.of(new NewAccount("ann", "Ann Duvivier", "quatre mots bien longs", Role.ADMINISTRATOR)));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_first_visit_has_none_before_it() {
        come();

        assertThat(visit.since()).isEmpty();
        assertThat(accounts.find("ann")).map(AccountSummary::lastVisit).isPresent();
    }

    @Test
    void what_is_new_is_new_since_the_visit_before_this_one() {
        come();
        lastVisitWasAt(MONDAY);
        come();

        assertThat(visit.since()).contains(MONDAY);
        assertThat(SqlCount.during(() -> visit.since())).hasSize(1);
    }

    @Test
    void whoever_logs_in_again_soon_still_makes_the_same_visit() {
        come();
        lastVisitWasAt(MONDAY);
        come();
        come();

        assertThat(visit.since()).contains(MONDAY);
    }

    @Test
    void a_visit_is_no_change_that_an_administrator_could_collide_with() {
        come();
        long version = accounts.find("ann").orElseThrow().version();
        come();

        assertThat(accounts.find("ann")).map(AccountSummary::version).contains(version);
    }

    private void lastVisitWasAt(Instant then) {
        jdbc.update("update account set last_visit = ?", OffsetDateTime.ofInstant(then, ZoneOffset.UTC));
    }

    private void come() {
        UserDetails user = users.loadUserByUsername("ann");
        Authentication login = new TestingAuthenticationToken(user, "", List.copyOf(user.getAuthorities()));
        SecurityContextHolder.getContext().setAuthentication(login);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(login, VisitsTest.class));
    }
}
