package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.shared.AuditLog;
import be.jalon.testing.ViewTest;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log says and what it never says. */
@ViewTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LogIT {

    private static final String PASSWORD = "quatre mots bien longs";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private SetupCode setupCode;

    @Autowired
    private ConsoleLine consoleLine;

    @Autowired
    private Trial trial;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
        ((Logger) LoggerFactory.getLogger(AuditLog.NAME)).setLevel(Level.INFO);
    }

    @AfterEach
    void stop() {
        root.detachAppender(lines);
    }

    private void install() {
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(List.of(new NewAccount("ysaline", "Ysaline Corvalet", PASSWORD, Role.READER)));
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        lines.list.forEach(line -> {
            all.append(line.getFormattedMessage()).append('\n').append(line.getKeyValuePairs());
            all.append(
                    line.getThrowableProxy() == null
                            ? ""
                            : line.getThrowableProxy().getMessage());
        });
        return all.toString();
    }

    @Test
    void logins_are_told_and_secrets_are_not() {
        install();
        Visitor visitor = new Visitor(port);
        visitor.logIn("ysaline", "un autre mot de passe");
        visitor.logIn("mot-de-passe-au-mauvais-endroit", "x");
        String before = visitor.sessionId();
        visitor.logIn("ysaline", PASSWORD);
        visitor.get("/reglages/sauvegardes");

        assertThat(everything()).contains("LOGIN_FAILED", "LOGIN who=ysaline");
        assertThat(everything())
                .doesNotContain(
                        PASSWORD,
                        "un autre mot de passe",
                        "mot-de-passe-au-mauvais-endroit",
                        before,
                        visitor.sessionId(),
                        setupCode.current());
    }

    @Test
    void so_are_a_wait_after_too_many_wrong_passwords_and_a_logout() {
        install();
        Visitor visitor = new Visitor(port);
        visitor.logIn("ysaline", PASSWORD);
        visitor.logOut();
        for (int i = 0; i < 6; i++) {
            visitor.logIn("ysaline", "faux");
        }

        assertThat(lines.list.stream().map(ILoggingEvent::getFormattedMessage))
                .anyMatch(line -> line.startsWith("LOGOUT who=ysaline address="))
                .anyMatch(line -> line.startsWith("LOGIN_THROTTLED who=ysaline address="));
    }

    @Test
    void a_refusal_of_an_address_is_told() {
        install();
        Visitor visitor = new Visitor(port);
        visitor.logIn("ysaline", PASSWORD);

        visitor.post("/nothing/here", Map.of("a", "b"));

        assertThat(lines.list.stream().map(ILoggingEvent::getFormattedMessage))
                .contains("REFUSED who=ysaline what=POST /nothing/here");
    }

    @Test
    @WithMockUser(username = "olvane", roles = "READER")
    void a_refusal_of_a_service_is_told_once() {
        assertThatThrownBy(() -> trial.erase()).isInstanceOf(AccessDeniedException.class);

        assertThat(lines.list.stream().map(ILoggingEvent::getFormattedMessage))
                .containsExactly("REFUSED who=olvane what=Trial.erase");
    }

    @Test
    void a_trial_is_told_and_the_password_of_its_accounts_is_not() {
        String password = trial.start().orElseThrow();

        assertThat(everything()).contains("INSTALLATION_FOUNDED who=Commune de Valbruyère trial=true");
        assertThat(everything()).doesNotContain(password);
    }

    @Test
    void the_setup_code_goes_to_the_console_and_never_into_the_file() throws Exception {
        FileAppender<ILoggingEvent> file = structuredFile();
        root.addAppender(file);
        new ConsoleOnly();
        consoleLine.ready();
        AuditLog.of(be.jalon.shared.AuditEvent.EXPORT, "ysaline")
                .with("file", "pst.xlsx")
                .write();
        root.detachAppender(file);
        file.stop();

        List<String> written = Files.readAllLines(Path.of(file.getFile()), StandardCharsets.UTF_8);
        assertThat(everything()).contains(setupCode.current());
        assertThat(written).singleElement().satisfies(line -> {
            JsonNode json = JsonMapper.shared().readTree(line);
            assertThat(json.at("/log/logger").asString()).isEqualTo(AuditLog.NAME);
            assertThat(json.at("/event/action").asString()).isEqualTo("EXPORT");
            assertThat(json.at("/jalon/file").asString()).isEqualTo("pst.xlsx");
            assertThat(json.has("@timestamp")).isTrue();
        });
    }

    /** The log file as Spring Boot makes it with the properties of Jalon. */
    private FileAppender<ILoggingEvent> structuredFile() {
        LoggerContext context = root.getLoggerContext();
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(environment.getRequiredProperty("logging.structured.format.file"));
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setFile(folder.resolve("jalon.log").toString());
        file.setEncoder(encoder);
        file.start();
        return file;
    }
}
