package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.jalon.people.Organisations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** H2 closes itself when it cannot write any more, for instance on a full disk; once there is room nobody has to restart Jalon. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ClosedDatabaseIT {

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private Organisations organisations;

    @DynamicPropertySource
    static void databaseFile(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + folder.resolve("jalon")
                        + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        properties.add("jalon.data", folder::toString);
        properties.add("spring.datasource.username", () -> "jalon");
        properties.add("spring.datasource.password", () -> "");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void a_database_that_closed_itself_is_opened_again_with_all_that_was_acknowledged() {
        organisations.found("Commune de Hautevent", null, false);

        assertThatThrownBy(this::closeUnderItsUsers).isInstanceOf(SQLException.class);

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> organisations.current().isPresent());
        assertThat(organisations.current().orElseThrow().name()).isEqualTo("Commune de Hautevent");
        assertThat(new Visitor(port)
                        .get("/actuator/health/readiness", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    /** The connection that does it cannot even be given back in order. */
    private void closeUnderItsUsers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }
}
