package be.jalon.operations.cli;

import be.jalon.operations.archive.Destination;
import be.jalon.operations.internal.BackupFolder;
import be.jalon.operations.internal.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings of the installation as the server would read them from here: its properties files and the environment. */
public final class Settings {

    private final Environment environment;

    private Settings(Environment environment) {
        this.environment = environment;
    }

    static Settings load() {
        return with(Map.of());
    }

    /** @param overrides settings that go before all others */
    static Settings with(Map<String, Object> overrides) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("overrides", overrides));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new Settings(environment);
    }

    Destination database() {
        return Destination.of(url(), text("spring.datasource.username"), text("spring.datasource.password"));
    }

    String url() {
        return text("spring.datasource.url");
    }

    DataFolder data() {
        return new DataFolder(Path.of(text("jalon.data")));
    }

    BackupFolder backups(Clock clock) {
        return new BackupFolder(Path.of(text("jalon.backup.folder")), clock);
    }

    private String text(String name) {
        return environment.getProperty(name, "");
    }
}
