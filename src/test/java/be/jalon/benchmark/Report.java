package be.jalon.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table, and what was not as it should be. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Report() {
        lines.add("| what | median | p95 | goal | |");
        lines.add("|---|---|---|---|---|");
    }

    /** @param goal in the unit of the samples, of the 95th percentile */
    void times(String what, Samples nanos, long goalMillis) {
        row(
                what,
                ms(nanos.median()),
                ms(nanos.p95()),
                "≤ " + goalMillis + " ms",
                nanos.p95() <= goalMillis * 1_000_000);
    }

    /** Of the median. */
    void medians(String what, Samples nanos, long goalMillis) {
        row(
                what,
                ms(nanos.median()),
                ms(nanos.p95()),
                "median ≤ " + goalMillis + " ms",
                nanos.median() <= goalMillis * 1_000_000);
    }

    /** Without a goal. */
    void seen(String what, Samples nanos) {
        lines.add("| " + what + " | " + ms(nanos.median()) + " | " + ms(nanos.p95()) + " | | |");
        System.out.println(lines.getLast());
    }

    void value(String what, String value, String goal, boolean met) {
        row(what, value, "", goal, met);
    }

    void note(String what, String value) {
        lines.add("| " + what + " | " + value + " | | | |");
        System.out.println(lines.getLast());
    }

    private void row(String what, String median, String p95, String goal, boolean met) {
        lines.add("| " + what + " | " + median + " | " + p95 + " | " + goal + " | " + (met ? "✓" : "✗") + " |");
        System.out.println(lines.getLast());
    }

    static String ms(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    void error(Throwable error) {
        synchronized (errors) {
            errors.add(error.toString());
        }
    }

    int errors() {
        return errors.size();
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    void print(Path file) throws IOException {
        errors.stream().distinct().limit(10).forEach(error -> lines.add("error: " + error));
        String text = String.join("\n", lines) + "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        System.out.println("\n" + text);
    }
}
