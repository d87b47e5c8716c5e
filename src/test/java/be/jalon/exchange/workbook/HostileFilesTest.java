package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    @Test
    void no_file_takes_more_than_256_megabytes_or_ten_seconds() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        Map<String, String[]> outcomes = output.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> words));
        assertThat(outcomes)
                .allSatisfy((name, words) ->
                        assertThat(Long.parseLong(words[2])).as(name).isLessThan(12_000));
        Map<String, String> reasons =
                outcomes.values().stream().collect(Collectors.toMap(words -> words[0], words -> words[1]));
        assertThat(reasons)
                .containsEntry("formatted-rows", "READ")
                .containsEntry("one-string", "TEXT_TOO_LONG")
                .containsEntry("eleven-million-cells", "TOO_MANY_CELLS")
                .containsEntry("endless-attribute", "DAMAGED")
                .containsEntry("endless-comment", "DAMAGED")
                .containsEntry("endless-cdata", "DAMAGED")
                .containsEntry("deep", "DAMAGED")
                .containsEntry("names", "DAMAGED")
                .containsEntry("bomb", "UNPACKS_TOO_BIG")
                .containsEntry("merges", "TOO_MANY_CELLS");
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
