package be.jalon.operations.cli;

import be.jalon.operations.internal.DataFolder;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Creates the data folder of the server for its owner alone: once the settings are read, and before the log, which would
 * be the first to create it, with the rights that the system gives to everybody.
 */
public final class PrivateFolder implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        new DataFolder(Path.of(prepared.getEnvironment().getRequiredProperty("jalon.data"))).create();
    }
}
