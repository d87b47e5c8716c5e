package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.testing.CountingEncoder;
import be.jalon.testing.DatabaseTest;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@DatabaseTest
class ThrottlingTest {

    private static final String PASSWORD = "quatre mots bien longs";
    private static final String OFFICE = "192.0.2.10";
    private static final int MANY = 100;
    private static final int AT_MOST = 10;

    @Autowired
    private AuthenticationManager logins;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void an_installation() {
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(List.of(
                new NewAccount("ysaline", "Ysaline Corvalet", PASSWORD, Role.ADMINISTRATOR),
                new NewAccount("olvane", "Olvane Pirnay", PASSWORD, Role.READER)));
    }

    @Test
    void of_a_hundred_wrong_passwords_for_one_name_at_most_ten_reach_the_hash() {
        assertThat(reaching(i -> attempt("ysaline", "faux " + i, OFFICE))).isBetween(5, AT_MOST);
    }

    @Test
    void nor_do_more_when_they_are_spread_over_many_names() {
        assertThat(reaching(i -> attempt("nom" + i, "faux", OFFICE))).isBetween(5, AT_MOST);
    }

    @Test
    void nor_do_more_when_they_come_from_many_addresses() {
        assertThat(reaching(i -> attempt("ysaline", "faux " + i, "198.51.100." + i)))
                .isBetween(5, AT_MOST);
    }

    @Test
    void nor_do_more_when_they_come_from_one_household_s_many_addresses() {
        assertThat(reaching(i -> attempt("nom" + i, "faux", "2001:db8:0:1:0:0:0:" + Integer.toHexString(i))))
                .isBetween(5, AT_MOST);
    }

    @Test
    void attempts_at_the_same_moment_count_too() {
        int reached = CountingEncoder.comparedDuring(
                () -> IntStream.range(0, MANY).parallel().forEach(i -> attempt("ysaline", "faux " + i, OFFICE)));

        assertThat(reached).isBetween(5, AT_MOST);
    }

    @Test
    void whoever_waits_is_told_how_long() {
        IntStream.range(0, 5).forEach(i -> attempt("ysaline", "faux", OFFICE));

        assertThatThrownBy(() -> logIn("ysaline", PASSWORD, OFFICE))
                .isInstanceOfSatisfying(TooManyAttempts.class, tooMany -> assertThat(tooMany.seconds())
                        .isBetween(1L, 60L));
    }

    @Test
    void four_slips_do_no_harm_and_the_right_password_forgets_them() {
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 2).forEach(i -> attempt("ysaline", "faux", OFFICE));
            assertThat(logIn("ysaline", PASSWORD, OFFICE).isAuthenticated()).isTrue();
        }
    }

    @Test
    void who_guesses_from_everywhere_does_not_keep_the_owner_out_of_his_office() {
        logIn("ysaline", PASSWORD, OFFICE);
        IntStream.range(0, MANY).forEach(i -> attempt("ysaline", "faux", "198.51.100." + i));

        assertThat(logIn("ysaline", PASSWORD, OFFICE).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> logIn("ysaline", PASSWORD, "203.0.113.7")).isInstanceOf(TooManyAttempts.class);
        assertThat(logIn("olvane", PASSWORD, "203.0.113.7").isAuthenticated()).isTrue();
    }

    @Test
    void unknown_names_cost_the_same_work_and_get_the_same_answer() {
        jdbc.update("update account set enabled = false where username = 'olvane'");

        for (String name : List.of("ysaline", "olvane", "personne")) {
            assertThat(CountingEncoder.comparedDuring(() -> assertThatThrownBy(() -> logIn(name, "faux", OFFICE))
                            .isExactlyInstanceOf(BadCredentialsException.class)))
                    .isEqualTo(1);
        }
        assertThatThrownBy(() -> logIn("olvane", PASSWORD, "203.0.113.9")).isInstanceOf(DisabledException.class);
    }

    @Test
    void an_invited_person_cannot_log_in_and_costs_the_same_work() {
        jdbc.update("update account set password_hash = null where username = 'olvane'");

        assertThat(CountingEncoder.comparedDuring(() -> assertThatThrownBy(() -> logIn("olvane", PASSWORD, OFFICE))
                        .isExactlyInstanceOf(BadCredentialsException.class)))
                .isEqualTo(1);
    }

    @Test
    void a_weaker_hash_is_replaced_at_the_next_login() {
        jdbc.update("update account set password_hash = ?", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));

        logIn("ysaline", PASSWORD, OFFICE);

        assertThat(hash("ysaline")).startsWith("{bcrypt}$2a$05$");
        assertThat(hash("olvane")).startsWith("{bcrypt}$2a$04$");
        assertThat(logIn("ysaline", PASSWORD, OFFICE).isAuthenticated()).isTrue();
    }

    @Test
    void production_hashes_take_two_to_the_power_of_twelve_rounds() {
        PasswordEncoder production = new SecurityConfiguration().passwordEncoder();

        assertThat(production.encode(PASSWORD)).startsWith("{bcrypt}$2a$12$");
        assertThat(production.upgradeEncoding("{bcrypt}" + new BCryptPasswordEncoder(10).encode(PASSWORD)))
                .isTrue();
    }

    private String hash(String name) {
        return jdbc.queryForObject("select password_hash from account where username = ?", String.class, name);
    }

    private static int reaching(IntConsumer attempt) {
        return CountingEncoder.comparedDuring(() -> IntStream.range(0, MANY).forEach(attempt));
    }

    private void attempt(String name, String password, String address) {
        try {
            logIn(name, password, address);
            throw new IllegalStateException("A wrong password was taken for a right one");
        } catch (AuthenticationException expected) {
            assertThat(expected).isInstanceOfAny(BadCredentialsException.class, TooManyAttempts.class);
        }
    }

    private Authentication logIn(String name, String password, String address) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return logins.authenticate(attempt);
    }
}
