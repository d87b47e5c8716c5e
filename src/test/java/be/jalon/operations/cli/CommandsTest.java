package be.jalon.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.operations.archive.GeneratedRows;
import be.jalon.operations.archive.Restoration;
import be.jalon.operations.internal.DataFolder;
import be.jalon.shared.Explained;
import be.jalon.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

/** The commands, on an H2 file of their own and on PostgreSQL. */
class CommandsTest {

    private static final String H2_FLAGS =
            ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String url = "";
    private String user = "jalon";
    private String password = "";

    @BeforeEach
    void h2() {
        url = "jdbc:h2:file:" + folder.resolve("data").resolve("jalon") + H2_FLAGS;
    }

    private void fill(int rows) throws SQLException {
        DriverManagerDataSource database = new DriverManagerDataSource(url, user, password);
        try (Connection connection = database.getConnection()) {
            Restoration.bringUp(database);
            GeneratedRows.fill(connection, rows);
        }
    }

    private int run(String... arguments) {
        said.reset();
        CommandLine commands = new CommandLine(new Program());
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        OperationsCommands.addTo(
                commands,
                folder,
                clock,
                err,
                () -> Settings.with(Map.of(
                        "jalon.data", folder.resolve("data").toString(),
                        "spring.datasource.url", url,
                        "spring.datasource.username", user,
                        "spring.datasource.password", password)));
        return commands.setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (problem instanceof Explained explained) {
                        err.println(explained.message(Locale.FRENCH));
                        return 2;
                    }
                    throw problem;
                })
                .execute(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String organisation() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), max(title) from plan")) {
            row.next();
            return row.getString(1);
        }
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data/sauvegardes"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @CommandLine.Command(name = "jalon")
    private static final class Program {}

    @Test
    void a_backup_is_restored_on_an_empty_machine() throws Exception {
        fill(12);
        assertThat(run("backup", "copie.zip")).isZero();
        assertThat(said()).contains("Sauvegarde faite et vérifiée", "copie.zip");
        assertThat(run("verify", "copie.zip")).isZero();
        assertThat(said()).contains("a été restauré à l’essai");
        url = "jdbc:h2:file:" + folder.resolve("ailleurs").resolve("jalon") + H2_FLAGS;

        assertThat(run("restore", "copie.zip")).isZero();

        assertThat(said()).contains("comparée ligne par ligne");
        assertThat(organisation()).isEqualTo("12");
        try (Stream<Path> files = Files.list(folder.resolve("ailleurs"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void only_the_owner_sees_what_was_restored() throws Exception {
        fill(2);
        assertThat(run("backup", "copie.zip")).isZero();
        Files.move(folder.resolve("data"), folder.resolve("ancien"));

        assertThat(run("restore", "copie.zip")).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_backup_never_takes_the_place_of_a_file() throws Exception {
        fill(2);
        Files.writeString(folder.resolve("copie.zip"), "mine");

        assertThat(run("backup", "copie.zip")).isEqualTo(2);

        assertThat(said()).contains("existe déjà");
        assertThat(folder.resolve("copie.zip")).hasContent("mine");
    }

    @Test
    void there_is_nothing_to_back_up_where_there_is_no_database() {
        assertThat(run("backup")).isEqualTo(2);
        assertThat(said()).contains("rien à sauvegarder");
        assertThat(folder.resolve("data").resolve("jalon.mv.db")).doesNotExist();
    }

    @Test
    void a_backup_for_a_folder_that_is_not_there_is_refused() throws Exception {
        fill(2);

        assertThat(run("backup", "nulle/part/copie.zip")).isEqualTo(2);
        assertThat(said()).contains("pas de place, ou pas de droit d’écrire");
    }

    @Test
    void data_are_replaced_only_when_that_is_said_and_are_backed_up_first() throws Exception {
        fill(3);
        assertThat(run("backup", "copie.zip")).isZero();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("update plan set title = 'changé'");
        }

        assertThat(run("restore", "copie.zip")).isEqualTo(2);
        assertThat(said()).contains("--replace");
        assertThat(run("restore", "--replace", "copie.zip")).isZero();

        assertThat(said()).contains("Ce qu’il y avait avant se trouve dans");
        assertThat(backups()).anyMatch(name -> name.endsWith("avant-restauration.zip"));
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from plan where title = 'changé'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void a_running_server_is_neither_overwritten_nor_moved() throws Exception {
        fill(2);
        assertThat(run("backup", "copie.zip")).isZero();
        AutoCloseable lock = new DataFolder(folder.resolve("data")).lock().orElseThrow();

        assertThat(run("restore", "--replace", "copie.zip")).isEqualTo(2);
        assertThat(said()).contains("Arrêtez-le d’abord");
        assertThat(run("migrate-to", "jdbc:postgresql://localhost/jalon")).isEqualTo(2);
        assertThat(said()).contains("Arrêtez-le d’abord");
        lock.close();
    }

    @Test
    void a_damaged_file_is_told_from_a_wrong_one() throws Exception {
        fill(4);
        assertThat(run("backup", "copie.zip")).isZero();
        damage(folder.resolve("copie.zip"), folder.resolve("abime.zip"));
        Files.writeString(folder.resolve("texte.zip"), "not a zip");

        assertThat(run("verify", "abime.zip")).isEqualTo(1);
        assertThat(said()).contains("ne convient pas", "la table plan ");
        assertThat(run("restore", "--replace", "abime.zip")).isEqualTo(2);
        assertThat(organisation()).isEqualTo("4");
        assertThat(run("verify", "texte.zip")).isEqualTo(2);
        assertThat(said()).contains("n’est pas une sauvegarde complète");
        assertThat(run("verify", "absent.zip")).isEqualTo(2);
        assertThat(said()).contains("n’existe pas");
    }

    /** The same archive with one character of one row changed. */
    private static void damage(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("tables/plan.jsonl")) {
                    content[content.length - 4]++;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
    }

    @Test
    void a_backup_of_a_newer_version_is_refused_in_one_sentence() throws Exception {
        fill(2);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"version\" = '9000' where \"version\" = '10'");
        }

        assertThat(run("backup", "copie.zip")).isEqualTo(2);
        assertThat(said()).contains("schéma 9000");
    }

    @Test
    void an_installation_moves_to_postgresql_and_comes_back() throws Exception {
        fill(25);
        TestDatabase.Access target = TestDatabase.POSTGRESQL.create();

        assertThat(run("migrate-to", target.url(), "--user", target.user())).isZero();

        assertThat(said())
                .contains(
                        "comparées une à une",
                        "JALON_DATABASE_URL=jdbc:postgresql://",
                        "?reWriteBatchedInserts=true",
                        "JALON_DATABASE_USER=postgres")
                .doesNotContain("password");
        assertThat(organisation()).isEqualTo("25");
        assertThat(run("migrate-to", target.url(), "--user", target.user())).isEqualTo(2);
        assertThat(said()).contains("contient déjà des données");

        url = target.url();
        user = target.user();
        password = target.password();
        assertThat(run("backup", "retour.zip")).isZero();
        h2();
        user = "jalon";
        password = "";
        assertThat(run("restore", "--replace", "retour.zip")).isZero();
        assertThat(organisation()).isEqualTo("25");
    }

    @Test
    void data_on_postgresql_are_replaced_as_a_whole() throws Exception {
        TestDatabase.Access access = TestDatabase.POSTGRESQL.create();
        url = access.url();
        user = access.user();
        password = access.password();
        fill(5);
        assertThat(run("backup", "copie.zip")).isZero();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from pending_mark");
        }

        assertThat(run("restore", "--replace", "copie.zip")).isZero();

        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select count(*) from pending_mark), (select count(*)"
                        + " from information_schema.schemata where schema_name = 'jalon_restauration')")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(5);
            assertThat(row.getInt(2)).isZero();
        }
    }

    @Test
    void a_database_of_others_is_left_alone() throws Exception {
        fill(2);
        TestDatabase.Access target = TestDatabase.POSTGRESQL.create();
        try (Connection connection = DriverManager.getConnection(target.url(), target.user(), target.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table theirs (id integer primary key)");
        }

        assertThat(run("migrate-to", target.url(), "--user", target.user())).isEqualTo(2);
        assertThat(said()).contains("qui ne sont pas de Jalon");
    }

    @Test
    void an_address_is_never_repeated_with_its_password() throws Exception {
        fill(2);

        assertThat(run("migrate-to", "jdbc:postgresql://localhost:1/base?user=x&password=Chut", "--user", "x"))
                .isEqualTo(2);
        assertThat(said()).contains("jdbc:postgresql://localhost:1/base").doesNotContain("Chut");
        assertThat(run("migrate-to", "mysql://moi:Chut@localhost/base")).isEqualTo(2);
        assertThat(said()).doesNotContain("Chut");
    }
}
