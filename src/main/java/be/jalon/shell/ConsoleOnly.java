package be.jalon.shell;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what is meant for whoever stands at the console, the set-up code, out of the log file, which is kept and read by
 * others.
 */
@Component
class ConsoleOnly extends Filter<ILoggingEvent> {

    static final Marker MARKER = MarkerFactory.getMarker("CONSOLE_ONLY");

    ConsoleOnly() {
        start();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            Iterator<Appender<ILoggingEvent>> appenders =
                    context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders();
            while (appenders.hasNext()) {
                if (appenders.next() instanceof FileAppender<ILoggingEvent> file) {
                    file.addFilter(this);
                }
            }
        }
    }

    @Override
    public FilterReply decide(ILoggingEvent line) {
        return line.getMarkerList() != null && line.getMarkerList().contains(MARKER)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
