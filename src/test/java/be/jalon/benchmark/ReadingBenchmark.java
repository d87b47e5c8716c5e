package be.jalon.benchmark;

import be.jalon.benchmark.ReadingPeers.Looks;
import be.jalon.benchmark.ReadingPeers.Texts;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.ReadOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reading of large workbooks beside two other readers, interleaved in one run, and the heap that it takes. */
final class ReadingBenchmark {

    static final int ACTIONS = 20_000;
    /** The compiler is at work for so many rounds, and takes one of two processors meanwhile. */
    private static final int WARM_UP = 12;

    private static final int ROUNDS = 7;
    private static final double GOAL = 0.35;

    private enum Way {
        FASTEXCEL,
        READING,
        WHOLE,
        POI
    }

    private final Path folder;
    private final Report report;

    ReadingBenchmark(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void run() throws Exception {
        ReadingWorkbook sections = ReadingWorkbook.ofSections(ACTIONS);
        compare("merged objectives", sections);
        compare("flat table", ReadingWorkbook.ofRows(ACTIONS));
        Path file = Files.write(folder.resolve("reading.xlsx"), sections.bytes());
        new ReadingMemory(report).measure(file, ReadingWorkbook.ofSections(1).bytes());
    }

    private void compare(String name, ReadingWorkbook workbook) {
        check(name, workbook);
        report.note("reading, " + name + ": load of the machine", String.format(Locale.ROOT, "%.1f", Report.load()));
        Map<Way, Samples> times = new EnumMap<>(Way.class);
        List.of(Way.values()).forEach(way -> times.put(way, new Samples()));
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            round(workbook.bytes(), round >= 0 ? times : new EnumMap<>(Way.class));
        }
        tell(name, times);
    }

    private static void round(byte[] bytes, Map<Way, Samples> times) {
        long start = begin();
        ReadingPeers.fastexcel(bytes);
        took(times, Way.FASTEXCEL, start);
        start = begin();
        ReadOutcome.Read read = ReadingPeers.read(bytes);
        took(times, Way.READING, start);
        PlanInterpreter.interpret(read, ReadingPeers.CATALOG);
        took(times, Way.WHOLE, start);
        start = begin();
        ReadingPeers.poi(bytes);
        took(times, Way.POI, start);
    }

    /** Nobody pays for what the one before left behind. */
    private static long begin() {
        System.gc();
        return System.nanoTime();
    }

    private static void took(Map<Way, Samples> times, Way way, long start) {
        long end = System.nanoTime();
        if (times.get(way) instanceof Samples samples) {
            samples.add(end - start);
        }
    }

    private void tell(String name, Map<Way, Samples> times) {
        String what = "reading, " + name + ": ";
        times.forEach((way, samples) -> report.seen(what + title(way), samples));
        double ratio = (double) median(times, Way.WHOLE) / median(times, Way.POI);
        report.value(
                what + "whole of ours / POI", String.format(Locale.ROOT, "%.2f", ratio), "≤ " + GOAL, ratio <= GOAL);
        report.note(
                what + "whole of ours / fastexcel, values only",
                String.format(Locale.ROOT, "%.2f", (double) median(times, Way.WHOLE) / median(times, Way.FASTEXCEL)));
    }

    private static String title(Way way) {
        return switch (way) {
            case FASTEXCEL -> "fastexcel-reader, values only";
            case READING -> "ours, values, fills and merges";
            case WHOLE -> "ours, interpretation included";
            case POI -> "POI’s user model, values only";
        };
    }

    private static long median(Map<Way, Samples> times, Way way) {
        return Objects.requireNonNull(times.get(way)).median();
    }

    /** All three saw the same texts; ours and POI the same fills and merges; the plan has every item and waiting cell. */
    private void check(String name, ReadingWorkbook workbook) {
        ReadOutcome.Read read = ReadingPeers.read(workbook.bytes());
        Texts texts = ReadingPeers.texts(read);
        Looks looks = ReadingPeers.looks(read);
        Interpretation plan = PlanInterpreter.interpret(read, ReadingPeers.CATALOG);
        int pending = plan.items().stream()
                .map(DraftItem::pending)
                .mapToInt(Map::size)
                .sum();
        same(name + ": texts of POI", ReadingPeers.poi(workbook.bytes()), texts);
        same(name + ": texts of fastexcel", ReadingPeers.fastexcel(workbook.bytes()), texts);
        same(name + ": fills and merges of POI", ReadingPeers.poiLooks(workbook.bytes()), looks);
        same(name + ": waiting cells", workbook.pending(), pending);
        same(name + ": merges", workbook.merges(), looks.merges());
        same(name + ": items", workbook.items(), plan.items().size());
        same(name + ": lost cells", 0, plan.cells().lost());
        report.note(
                "reading, " + name + ": seen",
                plan.items().size() + " items, " + texts.texts() + " texts, " + pending + " waiting, " + looks.merges()
                        + " merges, " + workbook.bytes().length / 1024 + " KB");
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            report.error(new IllegalStateException(what + ": " + expected + " expected, " + actual + " seen"));
        }
    }
}
