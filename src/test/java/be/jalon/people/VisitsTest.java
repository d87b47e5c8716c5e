package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@DatabaseTest
class VisitsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @MockitoBean
    Clock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentVisit visit;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void an_account() {
        when(clock.instant()).thenReturn(MONDAY);
        accounts.createFirst(
                List.of(new NewAccount("ann", "Ann Duvivier", "quatre mots bien longs", Role.ADMINISTRATOR)));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_first_visit_has_none_before_it() {
        comeAt(MONDAY);

        assertThat(visit.since()).isEmpty();
        assertThat(accounts.find("ann")).map(AccountSummary::lastVisit).contains(MONDAY);
    }

    @Test
    void what_is_new_is_new_since_the_visit_before_this_one() {
        comeAt(MONDAY);
        comeAt(MONDAY.plus(Duration.ofDays(1)));

        assertThat(visit.since()).contains(MONDAY);
        assertThat(SqlCount.during(() -> visit.since())).hasSize(1);
    }

    @Test
    void whoever_logs_in_again_soon_still_makes_the_same_visit() {
        comeAt(MONDAY);
        comeAt(MONDAY.plus(Duration.ofDays(1)));
        comeAt(MONDAY.plus(Duration.ofDays(1)).plus(Duration.ofHours(2)));

        assertThat(visit.since()).contains(MONDAY);
    }

    @Test
    void a_visit_is_no_change_that_an_administrator_could_collide_with() {
        comeAt(MONDAY);
        long version = accounts.find("ann").orElseThrow().version();
        comeAt(MONDAY.plus(Duration.ofDays(1)));

        assertThat(accounts.find("ann")).map(AccountSummary::version).contains(version);
    }

    private void comeAt(Instant now) {
        when(clock.instant()).thenReturn(now);
        UserDetails user = users.loadUserByUsername("ann");
        Authentication login = new TestingAuthenticationToken(user, "", List.copyOf(user.getAuthorities()));
        SecurityContextHolder.getContext().setAuthentication(login);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(login, VisitsTest.class));
    }
}
