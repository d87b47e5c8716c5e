package be.jalon.killed;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real process is asked to stop while it imports: afterwards the import is there as a whole or not at all. */
class StoppedImportIT {

    private static final int ACTIONS = 3_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 400, 1_500})
    void an_import_is_applied_or_absent_when_the_server_stops_during_it(int delay) throws Exception {
        Path workbook = folder.resolve("pst.xlsx");
        Files.write(workbook, workbook());
        Process process = start(workbook);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.equals(StoppedImport.BEGUN)) {
                line = lines.readLine();
            }
            assertThat(line).isEqualTo(StoppedImport.BEGUN);
            process.waitFor(delay, TimeUnit.MILLISECONDS);
            // Not the process itself: that would close its output, too.
            process.toHandle().destroy();
            List<String> rest = lines.lines().toList();
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as(String.join("\n", rest))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(stored())
                .as("items, places and documents")
                .isIn(List.of(0L, 0L, 0L), List.of((long) ACTIONS, (long) ACTIONS, 1L));
    }

    private static byte[] workbook() {
        return Workbooks.sheet(sheet -> {
            sheet.row("Numéro", "Actions", "Service", "Échéance");
            for (int action = 1; action <= ACTIONS; action++) {
                sheet.row("A " + action, "Planter la haie " + action, "Service J", "2026");
            }
        });
    }

    private Process start(Path workbook) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                StoppedImport.class.getName(),
                workbook.toString(),
                "--server.port=0",
                "--jalon.data=" + folder.resolve("data")));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<Long> stored() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("data").resolve("jalon")
                + ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(url, "jalon", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select count(*) from plan_item), (select"
                        + " coalesce(sum(items), 0) from source_place_part), (select count(*) from source_document)")) {
            row.next();
            return List.of(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }
}
