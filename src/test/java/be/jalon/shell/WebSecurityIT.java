package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.testing.ViewTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * Speaks plain HTTP to the whole application. Not beside the view tests: a second application in one JVM takes away the
 * security context that their mock users live in.
 */
@ViewTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WebSecurityIT {

    private static final String PASSWORD = "quatre mots bien longs";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Trial trial;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/bienvenue", "/annuaire", "/styles/jalon.css", "/nothing/here"})
    void every_answer_carries_the_security_headers(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains(SecurityConfiguration.CONTENT_SECURITY_POLICY);
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/jalon.css",
                "/styles/tokens.css",
                "/icons/jalon.svg",
                "/images/favicon.svg",
                "/fonts/source-sans-3-latin-wght-normal.woff2",
                "/lumo/lumo.css"
            })
    void static_files_are_public(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/annuaire", "/nothing/here"})
    void everything_else_asks_a_stranger_to_log_in(String path) {
        assertThat(location(visitor.get(path))).endsWith("/login");
    }

    @Test
    void the_session_cookie_stays_on_this_site_and_away_from_scripts() {
        assertThat(visitor.get("/annuaire").headers().firstValue("Set-Cookie").orElse(""))
                .contains("SameSite=Lax")
                .contains("HttpOnly");
    }

    @Test
    void the_right_password_opens_the_page_that_was_asked_for() {
        install();
        visitor.get("/annuaire?q=Population");
        visitor.get("/some/missing.css", "*/*");
        String before = visitor.sessionId();

        assertThat(location(visitor.logIn("ysaline", PASSWORD))).contains("/annuaire?q=Population");
        assertThat(visitor.sessionId()).isNotEqualTo(before);
        assertThat(visitor.get("/annuaire").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "faux", "quatre mots bien longs "})
    void another_password_opens_nothing(String password) {
        install();

        assertThat(location(visitor.logIn("ysaline", password))).endsWith("/login?error");
        assertThat(location(visitor.get("/annuaire"))).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/connexion?v-r=uidl"})
    void a_login_from_another_site_is_refused(String path) {
        install();

        HttpResponse<String> answer = visitor.post(path, Map.of("username", "ysaline", "password", PASSWORD));

        assertThat(location(answer)).endsWith("/login?expired");
        assertThat(location(visitor.get("/annuaire"))).endsWith("/login");
    }

    @Test
    void the_accounts_of_a_trial_need_no_password() {
        trial.start();

        assertThat(location(visitor.logIn("lecture", ""))).doesNotContain("error");
        assertThat(visitor.get("/annuaire").statusCode()).isEqualTo(200);
    }

    @Test
    void an_installation_knows_no_account_without_password() {
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(List.of(new NewAccount("lecture", "Ysoline Brumagne", PASSWORD, Role.READER)));

        assertThat(location(visitor.logIn("lecture", ""))).endsWith("/login?error");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void erasing_the_trial_ends_every_session() {
        trial.start();
        visitor.logIn("administration", "");
        assertThat(visitor.get("/annuaire").statusCode()).isEqualTo(200);

        trial.erase();

        assertThat(location(visitor.get("/annuaire"))).endsWith("/login?expired");
        assertThat(location(visitor.get("/annuaire"))).endsWith("/login");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void an_open_window_is_told_that_its_session_has_ended() {
        trial.start();
        visitor.logIn("administration", "");
        trial.erase();

        assertThat(visitor.post("/?v-r=uidl&v-uiId=0", Map.of()).body()).contains("\"sessionExpired\":true");
    }

    @Test
    void an_error_outside_the_views_is_one_sentence_without_details() {
        HttpResponse<String> answer = visitor.post("/nothing/here", Map.of("a", "b"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Votre rôle n’ouvre pas cette page").doesNotContain("Exception", "trace");
    }

    private void install() {
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(List.of(new NewAccount("ysaline", "Ysaline Corvalet", PASSWORD, Role.ADMINISTRATOR)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
