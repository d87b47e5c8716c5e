package be.jalon.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures everything that src/docs/benchmark.md promises and prints one table. */
public final class Benchmark {

    private static final int ACTIONS = 5_000;

    private Benchmark() {}

    /** @param arguments how to start the application: {@code -jar target/jalon.jar} */
    public static void main(String[] arguments) throws Exception {
        List<String> program = absolute(arguments);
        Report report = new Report();
        String kept = System.getProperty("benchmark.folder");
        Path folder = kept == null
                ? Files.createTempDirectory("jalon-benchmark")
                : Files.createDirectories(Path.of(kept)).toAbsolutePath();
        if (Stages.wanted().contains(Stages.QUERIES)) {
            new QueryBenchmark(folder, report).run();
        }
        if (Stages.wanted().contains(Stages.READING)) {
            new ReadingBenchmark(folder, report).run();
        }
        if (Stages.wanted().contains(Stages.IMPORTING)) {
            new ImportBenchmark(folder, report).run();
        }
        if (Stages.needServer()) {
            measureServer(folder, program, report);
        }
        report.print(Path.of("target", "benchmark.md"));
        System.exit(report.hasErrors() ? 1 : 0);
    }

    private static void measureServer(Path folder, List<String> program, Report report) throws Exception {
        String plan = Preparation.fill(folder, ACTIONS);
        try (Server server = Server.start(folder, program)) {
            if (Stages.wanted().contains(Stages.SCREEN)) {
                new BrowserBenchmark(server, plan, report).run();
            }
            if (Stages.needUsers()) {
                new ScreenBenchmark(server, plan, report).run();
            }
        }
    }

    /** The process starts in another folder. */
    private static List<String> absolute(String[] arguments) {
        List<String> program = new ArrayList<>(Arrays.asList(arguments));
        program.replaceAll(word -> word.endsWith(".jar") && !word.contains(":")
                ? Path.of(word).toAbsolutePath().toString()
                : word);
        return program;
    }
}
