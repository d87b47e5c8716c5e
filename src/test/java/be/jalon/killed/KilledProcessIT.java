package be.jalon.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was acknowledged is never lost, whatever happens to the process: the real application is killed again and again
 * while four people edit, and each next start finds every acknowledged change, nothing half done, and a readable file.
 *
 * <p>It runs in the folder of a fresh installation and names no database, so that the settings of production decide.
 */
class KilledProcessIT {

    /** {@code -Djalon.kills=300} for the long run (profile {@code long}). */
    private static final int KILLS = Integer.getInteger("jalon.kills", 20);

    private static final long SHORTEST_LIFE_MS = 100;
    private static final long LONGEST_LIFE_MS = 900;

    private final Ledger ledger = new Ledger();
    private Path folder;
    private Path log;
    private List<String> classPath;

    @BeforeEach
    void installAFreshApplication() throws IOException {
        folder = Files.createTempDirectory("jalon-killed");
        log = Files.createDirectories(Path.of("target"))
                .resolve("killed-process.log")
                .toAbsolutePath();
        Files.deleteIfExists(log);
        classPath = ClassPath.packed(folder);
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_half_done_stays() throws InterruptedException, IOException {
        prepare();
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            EditedProcess process = start("edit");
            try {
                assertThat(offences(process))
                        .as("found after kill %d of %d changes", kill - 1, acknowledged)
                        .isEmpty();
                assertThat(process.kill(ThreadLocalRandom.current().nextLong(SHORTEST_LIFE_MS, LONGEST_LIFE_MS)))
                        .isEmpty();
            } finally {
                process.discard();
            }
            acknowledged += ledger.acknowledged();
        }
        EditedProcess last = start("edit");
        try {
            assertThat(offences(last)).as("found after the last kill").isEmpty();
        } finally {
            last.discard();
        }
        assertThat(acknowledged).as("acknowledged changes").isGreaterThan(10 * KILLS);
    }

    private void prepare() throws InterruptedException {
        EditedProcess process = start("prepare");
        ledger.compare(process.found());
        assertThat(process.end()).isZero();
    }

    private EditedProcess start(String task) {
        return EditedProcess.start(folder, classPath, task, ledger, log);
    }

    private List<String> offences(EditedProcess process) {
        StoredState found = process.found();
        List<String> wrong = ledger.compare(found);
        wrong.addAll(Consistency.offences(found));
        return wrong;
    }
}
