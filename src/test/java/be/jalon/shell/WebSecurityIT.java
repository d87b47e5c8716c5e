package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.AccountOutcome;
import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.Invitations;
import be.jalon.people.Invitee;
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
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * Speaks plain HTTP to the whole application. Not beside the view tests: a second application in one JVM takes away the
 * security context that their mock users live in.
 */
@ViewTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WebSecurityIT {

    private static final String PASSWORD = "quatre mots bien longs";
    private static final String OTHER = "trois ruches au verger";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private ServletWebServerApplicationContext server;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Trial trial;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    /** Pages, redirects, static files, addresses that do not exist, machines' addresses, the client's own requests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/bienvenue",
                "/annuaire",
                "/",
                "/invitation/nothing",
                "/styles/jalon.css",
                "/styles/missing.css",
                "/nothing/here",
                "/error",
                "/actuator/health",
                "/actuator/env",
                "/.well-known/security.txt",
                "/VAADIN/build/missing.js",
                "/VAADIN/dynamic/resource/0/missing/file",
                "/login?v-r=init&location=login&query=",
                "/?v-r=heartbeat&v-uiId=0"
            })
    void every_answer_to_a_question_carries_the_security_headers(String path) {
        secured(visitor.get(path));
    }

    @Test
    void so_does_every_answer_to_a_form_or_a_gesture() {
        install();

        secured(visitor.logIn("ysaline", "faux"));
        secured(visitor.post("/connexion", Map.of("username", "ysaline")));
        secured(visitor.post("/nothing/here", Map.of("a", "b")));
        secured(visitor.post("/?v-r=uidl&v-uiId=0", Map.of()));
        secured(visitor.logIn("ysaline", PASSWORD));
        secured(visitor.get("/annuaire"));
        secured(visitor.get("/does-not-exist"));
        secured(visitor.post("/VAADIN/dynamic/resource/0/x/upload", Map.of("file", "x".repeat(100))));
        secured(visitor.post("/?v-r=uidl&v-uiId=0", Map.of("a", "x".repeat(5_000_000))));
    }

    private static void secured(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains(SecurityConfiguration.CONTENT_SECURITY_POLICY);
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy"))
                .contains("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void the_policy_lets_nothing_in_from_elsewhere_and_no_frame_around() {
        assertThat(SecurityConfiguration.CONTENT_SECURITY_POLICY.split("; "))
                .containsExactlyInAnyOrder(
                        "default-src 'self'",
                        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data:",
                        "font-src 'self' data:",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'");
    }

    @Test
    void a_session_nobody_uses_ends_within_an_hour() {
        assertThat(server.getServletContext().getSessionTimeout()).isEqualTo(60);
    }

    @Test
    void logging_out_ends_the_session_and_takes_a_token() {
        install();
        visitor.logIn("ysaline", PASSWORD);

        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/annuaire").statusCode()).isEqualTo(200);
        visitor.logOut();

        assertThat(location(visitor.get("/annuaire"))).endsWith("/login");
    }

    @Test
    void after_five_wrong_passwords_the_login_page_says_how_long_to_wait_whatever_address_is_claimed() {
        install();
        for (int i = 0; i < 5; i++) {
            assertThat(location(visitor.logInFrom("198.51.100." + i, "ysaline", "faux")))
                    .endsWith("/login?error");
        }

        assertThat(location(visitor.logInFrom("198.51.100.9", "ysaline", PASSWORD)))
                .matches(".*/login\\?attente=\\d{1,2}");
        assertThat(location(visitor.get("/annuaire"))).endsWith("/login");
    }

    @Test
    void known_unknown_and_disabled_names_get_the_same_answer() {
        install();
        member("olvane", Role.READER);
        disable("olvane");

        assertThat(List.of("ysaline", "olvane", "personne"))
                .extracting(name -> {
                    HttpResponse<String> answer = visitor.logIn(name, "faux");
                    return answer.statusCode() + location(answer) + answer.body();
                })
                .containsOnly("302http://localhost:" + port + "/login?error");
        assertThat(location(visitor.logIn("olvane", OTHER))).endsWith("/login?error");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void a_disabled_user_is_out_at_the_next_request_and_back_when_enabled() {
        install();
        member("olvane", Role.READER);
        visitor.logIn("olvane", OTHER);
        assertThat(visitor.get("/annuaire").statusCode()).isEqualTo(200);

        disable("olvane");
        assertThat(visitor.post("/?v-r=uidl&v-uiId=0", Map.of()).body()).contains("\"sessionExpired\":true");
        assertThat(location(visitor.get("/annuaire"))).endsWith("/login");

        AccountSummary olvane = accounts.find("olvane").orElseThrow();
        accounts.enable(olvane.id(), olvane.version());
        assertThat(location(visitor.logIn("olvane", OTHER))).doesNotContain("error");
        assertThat(visitor.get("/annuaire").statusCode()).isEqualTo(200);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void another_role_ends_the_session_too_and_nobody_else_s() {
        install();
        member("olvane", Role.COORDINATOR);
        visitor.logIn("olvane", OTHER);
        Visitor administrator = new Visitor(port);
        administrator.logIn("ysaline", PASSWORD);

        AccountSummary olvane = accounts.find("olvane").orElseThrow();
        accounts.changeRole(olvane.id(), olvane.version(), Role.READER);

        assertThat(location(visitor.get("/annuaire"))).endsWith("/login?expired");
        assertThat(administrator.get("/annuaire").statusCode()).isEqualTo(200);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void a_reset_password_ends_the_session_and_opens_nothing_more() {
        install();
        member("olvane", Role.READER);
        visitor.logIn("olvane", OTHER);

        AccountSummary olvane = accounts.find("olvane").orElseThrow();
        accounts.invite(olvane.id(), olvane.version());

        assertThat(location(visitor.get("/annuaire"))).endsWith("/login?expired");
        assertThat(location(visitor.logIn("olvane", OTHER))).endsWith("/login?error");
    }

    @Test
    void a_gesture_without_the_page_s_token_does_nothing() {
        install();
        visitor.logIn("ysaline", PASSWORD);
        visitor.get("/annuaire");

        HttpResponse<String> forged = visitor.postJson(
                "/?v-r=uidl&v-uiId=0", "{\"csrfToken\":\"forged\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");

        assertThat(forged.body()).doesNotContain("\"changes\":[{");
        assertThat(forged.statusCode() == 403
                        || forged.body().contains("sessionExpired")
                        || forged.body().contains("appError"))
                .as("%s %s", forged.statusCode(), forged.body())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/connexion", "/VAADIN/dynamic/resource/0/x/upload"})
    void a_body_larger_than_any_file_is_refused_before_it_is_read(String path) {
        assertThat(visitor.announce(path, 300_000_000L)).contains("413");
    }

    @Test
    void a_gesture_as_large_as_a_file_is_refused() {
        assertThat(visitor.postJson("/?v-r=uidl&v-uiId=0", "x".repeat(5_000_000))
                        .statusCode())
                .isEqualTo(413);
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

    private void member(String name, Role role) {
        TrialAccount.of(Role.ADMINISTRATOR).work(() -> {
            AccountOutcome.Invited invited =
                    (AccountOutcome.Invited) accounts.create(new Invitee(name, "Olvane Pirnay", role, List.of()));
            invitations.accept(invited.token(), OTHER);
        });
    }

    private void disable(String name) {
        TrialAccount.of(Role.ADMINISTRATOR).work(() -> {
            AccountSummary account = accounts.find(name).orElseThrow();
            accounts.disable(account.id(), account.version());
        });
    }

    private void install() {
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(List.of(new NewAccount("ysaline", "Ysaline Corvalet", PASSWORD, Role.ADMINISTRATOR)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
