package be.jalon.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.Application;
import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import be.jalon.operations.internal.BackupFolder;
import be.jalon.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application starts on what any earlier version left behind, and backs it up before it changes it. */
class OlderSchemasIT {

    @TempDir
    Path folder;

    /** Every earlier schema on H2; on PostgreSQL, where a start says nothing more, the first and the last of them. */
    static Stream<Arguments> older() {
        List<String> versions = OlderSchemas.versions();
        return Stream.concat(
                versions.stream().map(version -> Arguments.of(version, TestDatabase.H2)),
                Stream.of(versions.getFirst(), versions.getLast())
                        .map(version -> Arguments.of(version, TestDatabase.POSTGRESQL)));
    }

    @ParameterizedTest
    @MethodSource("older")
    void the_application_starts_on_an_older_schema_after_a_verified_backup(String version, TestDatabase kind)
            throws Exception {
        TestDatabase.Access access = kind.create();
        OlderSchemas.fill(OlderSchemas.database(access), version);

        try (ConfigurableApplicationContext application = start(access)) {
            Long accounts =
                    application.getBean(JdbcTemplate.class).queryForObject("select count(*) from account", Long.class);
            assertThat(accounts).isEqualTo(12);
            List<BackupFile> backups = application.getBean(BackupFolder.class).list();
            assertThat(backups).singleElement().satisfies(backup -> {
                assertThat(backup.reason()).isEqualTo(BackupReason.BEFORE_MIGRATION);
                assertThat(backup.schema()).isEqualTo(version);
                assertThat(backup.verified()).isTrue();
            });
        }
    }

    private ConfigurableApplicationContext start(TestDatabase.Access access) {
        return SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--jalon.data=" + folder,
                "--spring.datasource.url=" + access.url(),
                "--spring.datasource.username=" + access.user(),
                "--spring.datasource.password=" + access.password());
    }
}
