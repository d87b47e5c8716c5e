package be.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class AuditLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(AuditLog.NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
    }

    @Test
    void an_entry_reads_as_one_line_and_carries_its_details_for_machines() {
        AuditLog.of(AuditEvent.ROLE_CHANGED, "ysaline")
                .with("account", "olvane")
                .with("to", "READER")
                .write();

        ILoggingEvent line = lines.list.getFirst();
        assertThat(line.getFormattedMessage()).isEqualTo("ROLE_CHANGED who=ysaline account=olvane to=READER");
        assertThat(line.getKeyValuePairs())
                .extracting(pair -> pair.key + "=" + pair.value)
                .containsExactly(
                        "event.action=ROLE_CHANGED", "jalon.who=ysaline", "jalon.account=olvane", "jalon.to=READER");
    }

    @Test
    void nobody_can_forge_a_line_or_fill_the_log() {
        AuditLog.of(AuditEvent.IMPORT, "a\r\nBACKUP who=b\u2028c")
                .with("file", "x".repeat(5_000))
                .write();

        assertThat(lines.list.getFirst().getFormattedMessage())
                .startsWith("IMPORT who=a BACKUP who=b c file=xxx")
                .doesNotContain("\n", "\r", "\u2028")
                .hasSizeLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "newPassword", "sessionId", "token", "setupCode", "link", "passwordHash"})
    void a_detail_that_names_a_secret_is_a_mistake(String key) {
        AuditLog entry = AuditLog.of(AuditEvent.LOGIN, "ysaline");

        assertThatThrownBy(() -> entry.with(key, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
