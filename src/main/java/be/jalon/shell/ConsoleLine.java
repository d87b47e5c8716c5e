package be.jalon.shell;

import be.jalon.people.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of the console: where Jalon is and, while no account exists, the code that installs it. */
@Component
class ConsoleLine {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleLine.class);

    private final Environment environment;
    private final Accounts accounts;
    private final SetupCode setupCode;

    ConsoleLine(Environment environment, Accounts accounts, SetupCode setupCode) {
        this.environment = environment;
        this.accounts = accounts;
        this.setupCode = setupCode;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready() {
        LOG.info(ConsoleOnly.MARKER, text());
    }

    String text() {
        String address = "http://localhost:%s%s"
                .formatted(
                        environment.getProperty("local.server.port", "8080"),
                        environment.getProperty("server.servlet.context-path", ""));
        String ready = "Jalon est prêt : " + address;
        return accounts.none() ? ready + " — code d’installation : " + setupCode.current() : ready;
    }
}
