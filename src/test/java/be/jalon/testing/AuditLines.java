package be.jalon.testing;

import be.jalon.shared.AuditLog;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What the audit log told while a piece of code ran.
 *
 * @param texts one text an entry, for instance {@code EXPORT who=Odile plan=…}
 */
public record AuditLines(List<String> texts) {

    public static AuditLines during(Runnable code) {
        Logger logger = (Logger) LoggerFactory.getLogger(AuditLog.NAME);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        try {
            code.run();
        } finally {
            logger.detachAppender(lines);
        }
        return new AuditLines(
                lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }
}
