package be.jalon.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

class PrivateFolderTest {

    @TempDir
    Path folder;

    @Configuration
    static class Nothing {}

    @Test
    void only_the_owner_sees_what_the_log_and_the_database_write() throws Exception {
        Path data = folder.resolve("jalon/data");
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addListeners(new PrivateFolder());

        try (ConfigurableApplicationContext ignored =
                application.run("--jalon.data=" + data, "--logging.config=classpath:logback-test.xml")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }
}
