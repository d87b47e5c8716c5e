package be.jalon.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.operations.OperationRefused;
import be.jalon.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What went into an archive comes out of it, on either database. */
class ArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private static DataSource fresh(TestDatabase kind) {
        TestDatabase.Access access = kind.create();
        return new DriverManagerDataSource(access.url(), access.user(), access.password());
    }

    private static DataSource migrated(TestDatabase kind) {
        DataSource database = fresh(kind);
        Schemas.migrateToNewest(database);
        return database;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path archive(DataSource database) throws SQLException, IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        try (Connection connection = database.getConnection()) {
            ArchiveWriter.write(connection, Files.newOutputStream(file), "MANUAL", NOW);
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void every_row_comes_back_exactly_on_either_database(TestDatabase from, TestDatabase to) throws Exception {
        DataSource source = migrated(from);
        try (Connection connection = source.getConnection()) {
            GeneratedRows.fill(connection, 30);
        }
        DataSource target = fresh(to);

        try (Archive archive = Archive.open(archive(source))) {
            archive.check();
            Restoration.fill(archive, target);
            assertThat(archive.manifest().rows()).isGreaterThan(200);
            assertThat(archive.manifest().tables())
                    .allSatisfy(
                            table -> assertThat(table.rows()).as(table.name()).isPositive());
        }

        try (Archive back = Archive.open(archive(target));
                Archive archive = Archive.open(archive(source))) {
            assertThat(back.manifest().rows()).isEqualTo(archive.manifest().rows());
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, POSTGRESQL", "POSTGRESQL, H2"})
    void a_text_of_a_million_characters_an_empty_one_and_none_stay_apart(TestDatabase from, TestDatabase to)
            throws Exception {
        DataSource source = migrated(from);
        String huge = "é\u2028\"\\".repeat(250_000);
        UUID plan = UUID.randomUUID();
        execute(
                source,
                "insert into plan (id, version, revision, title, kind, levels) values ('" + plan
                        + "', 0, 0, '', 'PST', 'ACTION')");
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into plan_item (id, version, plan_id, level, position, title, code, extras, changed_by,"
                                + " changed_at) values (?, 0, ?, 'ACTION', 1, '', null, ?, 'x',"
                                + " timestamp with time zone '2026-03-29 02:30:00.000001+02:00')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, plan);
            insert.setString(3, huge);
            insert.executeUpdate();
        }
        DataSource target = fresh(to);

        try (Archive archive = Archive.open(archive(source))) {
            Restoration.fill(archive, target);
        }

        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select title, code, extras, changed_at from plan_item")) {
            row.next();
            assertThat(row.getString(1)).isEmpty();
            assertThat(row.getString(2)).isNull();
            assertThat(row.getString(3)).isEqualTo(huge);
            assertThat(row.getObject(4, java.time.OffsetDateTime.class).toInstant())
                    .isEqualTo(Instant.parse("2026-03-29T00:30:00.000001Z"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_archive_shows_one_moment_while_others_write(TestDatabase kind) throws Exception {
        DataSource source = migrated(kind);
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(5);
        Thread writer = Thread.ofPlatform().start(() -> {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                while (!stop.get()) {
                    planWithItem(connection);
                    begun.countDown();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        begun.await();
        try {
            for (int i = 0; i < 10; i++) {
                try (Archive archive = Archive.open(archive(source))) {
                    Map<String, Long> rows = new HashMap<>();
                    archive.manifest().tables().forEach(table -> rows.put(table.name(), table.rows()));
                    assertThat(rows.get("plan_item")).isEqualTo(rows.get("plan"));
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    private static void planWithItem(Connection connection) throws SQLException {
        UUID plan = UUID.randomUUID();
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into plan (id, version, revision, title, kind, levels) values ('" + plan
                    + "', 0, 0, 'P', 'PST', 'ACTION')");
            statement.execute("insert into plan_item (id, version, plan_id, level, position, changed_by, changed_at)"
                    + " values ('" + UUID.randomUUID() + "', 0, '" + plan
                    + "', 'ACTION', 1, 'x', current_timestamp)");
        }
        connection.commit();
    }

    @Test
    void a_restored_archive_is_tried_out_and_leaves_nothing_behind() throws Exception {
        DataSource source = migrated(TestDatabase.H2);
        try (Connection connection = source.getConnection()) {
            GeneratedRows.fill(connection, 5);
        }
        Path file = archive(source);

        assertThat(Scratch.verify(file, folder).schema()).isNotBlank();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_row_without_its_parent_makes_an_archive_that_does_not_pass_the_trial() throws Exception {
        DataSource source = migrated(TestDatabase.H2);
        execute(source, "set referential_integrity false");
        execute(
                source,
                "insert into pending_mark (item_id, field, reason, question, asked_by, asked_at) values"
                        + " (random_uuid(), 'deadline', 'CONFIRMATION', '', 'x', current_timestamp)");
        Path file = archive(source);

        assertThatThrownBy(() -> Scratch.verify(file, folder))
                .isInstanceOf(OperationRefused.class)
                .hasMessageStartingWith("La sauvegarde ne peut pas être restaurée");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_difference_of_one_character_is_noticed(TestDatabase kind) throws Exception {
        DataSource source = migrated(kind);
        try (Connection connection = source.getConnection()) {
            GeneratedRows.fill(connection, 5);
        }
        try (Archive archive = Archive.open(archive(source))) {
            execute(source, "update change_entry set text_after = 'x' where sequence_number = 3");
            try (Connection connection = source.getConnection()) {
                assertThatThrownBy(() -> RowComparison.requireEqual(archive, connection))
                        .hasMessageContaining("une ligne de la table change_entry");
            }
            execute(source, "delete from change_entry where sequence_number = 3");
            try (Connection connection = source.getConnection()) {
                assertThatThrownBy(() -> RowComparison.requireEqual(archive, connection))
                        .hasMessageContaining("il manque une ligne de la table change_entry");
            }
        }
    }

    @Test
    void an_archive_of_nothing_is_refused() {
        assertThatThrownBy(() -> archive(fresh(TestDatabase.H2))).hasMessageContaining("rien à sauvegarder");
    }
}
