package be.jalon.operations.internal;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where things lie, by the properties of the installation. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${jalon.data}") Path folder) {
        return new DataFolder(folder);
    }

    @Bean
    BackupFolder backupFolder(@Value("${jalon.backup.folder}") Path folder, Clock clock) {
        return new BackupFolder(folder, clock);
    }

    @Bean
    Retention retention(
            @Value("${jalon.backup.keep-latest}") int latest, @Value("${jalon.backup.keep-days}") int days) {
        return new Retention(latest, days);
    }
}
