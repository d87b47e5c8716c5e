package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {

    /** The reader stops by itself after ten seconds for one file; this only ends a test that hangs. */
    private static final long MOST_MINUTES = 8;

    private static final Map<String, String[]> LINES = new LinkedHashMap<>();

    /** Reads the whole corpus in one process that has 256 megabytes. */
    @BeforeAll
    static void read_them_all() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileCorpus.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(Path.of("target", "hostile-files.log").toFile())
                .start();
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        Files.readAllLines(Path.of("target", "hostile-files.log")).forEach(line -> {
            String[] parts = line.split(HostileCorpus.SEPARATOR, -1);
            LINES.put(parts[0], parts);
        });
    }

    static Stream<Arguments> corpus() {
        return HostileCorpus.files().stream().map(file -> Arguments.of(file.name(), file.expected()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("corpus")
    void each_is_refused_or_survived_with_a_sentence(String name, String expected) {
        String[] line = LINES.get(name);
        assertThat(line).as("outcome of %s", name).isNotNull();
        assertThat(line[1]).isEqualTo(expected);
        assertThat(line[2])
                .as("sentence")
                .isNotBlank()
                .doesNotStartWith("exchange.")
                .doesNotStartWith("Lost");
        if (!expected.startsWith("READ")) {
            assertThat(line[2]).contains(name);
        }
    }

    @Test
    void there_are_enough_of_them_and_no_two_of_one_name() {
        assertThat(HostileCorpus.files())
                .extracting(HostileFile::name)
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_limits_are_those_that_are_given() throws IOException {
        byte[] sample = DamagedWorkbooksTest.sample();
        ReadLimits usual = ReadLimits.DEFAULTS;
        assertThat(refusal(sample, usual.withFileBytes(8_000))).isEqualTo(RefusalReason.TOO_BIG);
        assertThat(refusal(sample, usual.withUnpackedBytes(20_000))).isEqualTo(RefusalReason.UNPACKS_TOO_BIG);
        assertThat(refusal(sample, usual.withCells(50))).isEqualTo(RefusalReason.TOO_MANY_CELLS);
        assertThat(refusal(sample, new ReadLimits(99_999, 99_999, 9, 999, 999, 99_999, Duration.ofSeconds(10))))
                .isEqualTo(RefusalReason.TOO_MANY_PARTS);
        assertThat(refusal(sample, new ReadLimits(99_999, 99_999, 99, 999, 100, 99_999, Duration.ofSeconds(10))))
                .isEqualTo(RefusalReason.TEXT_TOO_LONG);
        assertThat(refusal(sample, new ReadLimits(99_999, 99_999, 99, 999, 999, 1_000, Duration.ofSeconds(10))))
                .isEqualTo(RefusalReason.TEXT_TOO_LONG);
    }

    @Test
    void a_process_with_little_memory_takes_fewer_cells() {
        ReadLimits usual = ReadLimits.DEFAULTS;
        assertThat(usual.withinMemory(256L << 20).cells()).isBetween(270_000, 330_000);
        assertThat(usual.withinMemory(4L << 30).cells()).isEqualTo(usual.cells());
        assertThat(usual.withinMemory(1).cells()).isEqualTo(1);
    }

    @Test
    void reading_stops_when_its_time_is_over() {
        AtomicLong clock = new AtomicLong();
        ReadOutcome outcome = WorkbookReader.read(
                DamagedWorkbooksTest.sample(),
                "essai.xlsx",
                ReadLimits.DEFAULTS.withTime(Duration.ofSeconds(3)),
                null,
                () -> clock.addAndGet(1_000_000_000));
        assertThat(outcome)
                .isEqualTo(new ReadOutcome.Refused(RefusalReason.TOO_SLOW, java.util.List.of("essai.xlsx", "3")));
    }

    private static RefusalReason refusal(byte[] bytes, ReadLimits limits) {
        ReadOutcome outcome = WorkbookReader.read(bytes, "essai.xlsx", limits);
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }
}
