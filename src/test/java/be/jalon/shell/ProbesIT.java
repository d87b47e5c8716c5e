package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.ViewTest;
import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** What machines that look after the server may ask without logging in, and nothing more. */
@ViewTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "jalon.security-txt.contact=securite@commune.example")
class ProbesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/actuator/health"})
    void a_probe_is_answered_without_a_login_and_without_details(String path) {
        HttpResponse<String> answer = visitor.get(path, "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("components", "H2", "database", "details");
        assertThat(answer.body()).contains("\"status\":\"UP\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/metrics",
                "/actuator/loggers",
                "/actuator/sbom",
                "/actuator/shutdown"
            })
    void nothing_else_is_there(String path) {
        assertThat(visitor.get(path).headers().firstValue("Location").orElse(""))
                .endsWith("/login");
    }

    @Test
    void whoever_finds_a_vulnerability_learns_whom_to_tell() {
        HttpResponse<String> answer = visitor.get("/.well-known/security.txt", "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.body())
                .contains(
                        "Contact: mailto:securite@commune.example\n", "Expires: 2", "Preferred-Languages: fr, nl, en");
    }

    @Test
    void nobody_waits_longer_than_ten_seconds_for_a_database_that_is_gone() throws SQLException {
        assertThat(database.unwrap(HikariDataSource.class).getConnectionTimeout())
                .isEqualTo(10_000);
    }

    @Test
    @DirtiesContext
    void without_its_database_the_server_lives_but_is_not_ready() throws SQLException {
        database.unwrap(HikariDataSource.class).close();

        assertThat(visitor.get("/actuator/health/readiness", "application/json").statusCode())
                .isEqualTo(503);
        assertThat(visitor.get("/actuator/health/readiness", "application/json").body())
                .doesNotContain("Hikari", "closed");
        assertThat(visitor.get("/actuator/health/liveness", "application/json").statusCode())
                .isEqualTo(200);
    }
}
