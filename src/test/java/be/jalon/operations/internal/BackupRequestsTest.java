package be.jalon.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.operations.OperationRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupRequestsTest {

    @TempDir
    Path folder;

    private final ScheduledExecutorService server = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    private BackupRequests requests() {
        return new BackupRequests(new DataFolder(folder));
    }

    private void serve(Supplier<String> backup) {
        server.scheduleWithFixedDelay(() -> requests().answer(backup), 0, 10, TimeUnit.MILLISECONDS);
    }

    @Test
    void a_command_learns_the_name_of_the_backup_that_the_server_made() throws Exception {
        serve(() -> "jalon-1.zip");

        assertThat(requests().ask(Duration.ofSeconds(20))).isEqualTo("jalon-1.zip");
        try (var left = Files.list(folder.resolve("demandes"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_command_learns_why_the_server_could_not() {
        serve(() -> {
            throw new OperationRefused("operations.disk_full", "/x");
        });

        assertThatThrownBy(() -> requests().ask(Duration.ofSeconds(20)))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("Le disque est plein");
    }

    @Test
    void a_server_without_room_for_its_words_answers_nevertheless() throws Exception {
        Path requests = Files.createDirectory(folder.resolve("demandes"));
        Files.createFile(requests.resolve("1.demande"));
        // A folder of that name: the words cannot be written, as on a full disk.
        Files.createDirectory(requests.resolve("1.reponse.brouillon"));

        assertThatThrownBy(() -> requests().answer(() -> "jalon-1.zip")).isInstanceOf(OperationRefused.class);

        assertThat(requests.resolve("1.reponse")).isEmptyFile();
    }

    @Test
    void a_command_does_not_wait_for_words_that_will_not_come() throws IOException {
        Files.createDirectory(folder.resolve("demandes"));
        server.scheduleWithFixedDelay(this::answerWithoutWords, 0, 10, TimeUnit.MILLISECONDS);

        assertThatThrownBy(() -> requests().ask(Duration.ofSeconds(20))).hasMessageContaining("faute de place");
    }

    private void answerWithoutWords() {
        try (var waiting = Files.newDirectoryStream(folder.resolve("demandes"), "*.demande")) {
            for (Path request : waiting) {
                Files.createFile(Path.of(request.toString().replace(".demande", ".reponse")));
                Files.delete(request);
            }
        } catch (IOException notYet) {
            throw new UncheckedIOException(notYet);
        }
    }

    @Test
    void a_server_that_does_not_answer_is_not_waited_for_for_ever() {
        assertThatThrownBy(() -> requests().ask(Duration.ofMillis(200))).hasMessageContaining("n’a pas répondu");
    }

    @Test
    void a_folder_is_served_as_long_as_somebody_holds_its_lock() throws Exception {
        DataFolder data = new DataFolder(folder);
        assertThat(data.isServed()).isFalse();

        AutoCloseable lock = data.lock().orElseThrow();
        assertThat(data.isServed()).isTrue();
        assertThat(data.lock()).isEmpty();
        lock.close();

        assertThat(data.isServed()).isFalse();
    }
}
