package be.jalon.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import be.jalon.operations.OperationRefused;
import be.jalon.operations.archive.GeneratedRows;
import be.jalon.operations.archive.Restoration;
import be.jalon.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.7Z");

    @TempDir
    Path temporary;

    private Path place;
    private BackupFolder folder;
    private DataSource database;

    @BeforeEach
    void prepare() throws SQLException {
        place = temporary.resolve("sauvegardes");
        folder = new BackupFolder(place, Clock.fixed(NOW, ZoneOffset.UTC));
        TestDatabase.Access access = TestDatabase.H2.create();
        database = new DriverManagerDataSource(access.url(), access.user(), access.password());
        Restoration.bringUp(database);
        try (Connection connection = database.getConnection()) {
            GeneratedRows.fill(connection, 5);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_backup_says_when_and_why_it_was_made_and_is_verified() throws IOException {
        BackupFile made = folder.make(database, BackupReason.MANUAL);

        assertThat(made.name()).isEqualTo("jalon-2026-11-22T100000Z-demandee.zip");
        assertThat(made.verified()).isTrue();
        assertThat(made.rows()).isPositive();
        assertThat(folder.list()).containsExactly(made);
        assertThat(names()).containsExactly(made.name());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve(made.name()))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
    }

    @Test
    void two_backups_of_one_second_do_not_take_each_others_place() {
        folder.make(database, BackupReason.MANUAL);
        folder.make(database, BackupReason.MANUAL);

        assertThat(folder.list()).hasSize(2);
    }

    @Test
    void the_hour_needs_no_backup_when_nothing_has_changed() throws Exception {
        assertThat(folder.makeIfChanged(database, BackupReason.HOURLY)).isPresent();
        assertThat(folder.makeIfChanged(database, BackupReason.HOURLY)).isEmpty();
        assertThat(names()).hasSize(1);

        execute("update organisation set name = 'Autre nom'");

        assertThat(folder.makeIfChanged(database, BackupReason.HOURLY)).isPresent();
    }

    @Test
    void a_backup_that_does_not_pass_its_trial_is_refused_and_kept_under_a_name_that_says_so() throws Exception {
        execute("set referential_integrity false");
        execute("insert into pending_mark (item_id, field, reason, question, asked_by, asked_at) values"
                + " (random_uuid(), 'deadline', 'CONFIRMATION', '', 'x', current_timestamp)");

        assertThatThrownBy(() -> folder.make(database, BackupReason.HOURLY)).isInstanceOf(OperationRefused.class);
        assertThatThrownBy(() -> folder.makeIfChanged(database, BackupReason.HOURLY))
                .as("once more, an hour later")
                .isInstanceOf(OperationRefused.class);

        assertThat(names()).containsExactly("jalon-2026-11-22T100000Z-horaire-non-verifiee.zip");
        assertThat(folder.list()).singleElement().satisfies(file -> assertThat(file.verified())
                .isFalse());
    }

    @Test
    void a_damaged_file_is_listed_as_unverified_and_not_hidden() throws IOException {
        BackupFile made = folder.make(database, BackupReason.MANUAL);
        Files.write(place.resolve(made.name()), new byte[] {1, 2, 3});

        assertThat(folder.list()).singleElement().satisfies(file -> assertThat(file.verified())
                .isFalse());
    }

    @Test
    void a_name_from_outside_leads_nowhere_but_into_the_folder() throws IOException {
        folder.make(database, BackupReason.MANUAL);
        Files.writeString(temporary.resolve("secret.zip"), "x");

        assertThat(folder.find("../secret.zip")).isEmpty();
        assertThat(folder.find("")).isEmpty();
        assertThat(Optional.of("jalon-2026-11-22T100000Z-demandee.zip").flatMap(folder::find))
                .isPresent();
    }

    @Test
    void what_an_interrupted_backup_left_behind_goes_at_the_next_start() throws IOException {
        Durable.createFolder(place);
        Files.writeString(place.resolve(BackupNames.unfinished("1")), "half");
        Files.createDirectory(place.resolve(".essai-1"));
        Files.writeString(place.resolve(".essai-1").resolve("jalon.mv.db"), "half");

        assertThat(folder.list()).isEmpty();
        folder.clean();

        assertThat(names()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_in_one_sentence() throws IOException {
        Files.writeString(place, "not a folder");

        assertThatThrownBy(() -> folder.make(database, BackupReason.MANUAL))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("pas de droit d’écrire");
    }

    @Test
    void a_full_disk_is_called_a_full_disk() {
        assertThat(Durable.refused(new IOException("No space left on device"), place))
                .hasMessageStartingWith("Le disque est plein");
    }
}
