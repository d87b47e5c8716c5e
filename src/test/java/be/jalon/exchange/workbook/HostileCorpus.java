package be.jalon.exchange.workbook;

import be.jalon.exchange.Finding;
import be.jalon.exchange.Readings;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.shared.Translations;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All files that want all memory or time, or are broken; read by {@link HostileFilesTest} in a small process. */
final class HostileCorpus {

    static final String SEPARATOR = "\t";

    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULTS.withinMemory(Runtime.getRuntime().maxMemory());

    private HostileCorpus() {}

    static List<HostileFile> files() {
        return Stream.of(
                        HostileArchives.all(),
                        HostileSheets.huge(),
                        HostileSheets.broken(),
                        HostileOthers.openDocuments(),
                        HostileOthers.texts(),
                        HostileOthers.olderWorkbooks())
                .flatMap(List::stream)
                .toList();
    }

    /** Prints a line for each file: its name, what came of it, the sentence that its user gets, and the time that it took. */
    public static void main(String[] arguments) throws IOException {
        for (HostileFile file : files()) {
            long start = System.nanoTime();
            String outcome = outcome(file);
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            System.out.println(file.name() + SEPARATOR + outcome + SEPARATOR + milliseconds + " ms");
        }
    }

    private static String outcome(HostileFile file) throws IOException {
        return switch (WorkbookReader.read(file.maker().make(), file.name(), LIMITS)) {
            case ReadOutcome.Refused refused ->
                refused.reason().name()
                        + SEPARATOR
                        + Translations.text(
                                Locale.FRENCH,
                                refused.reason().messageKey(),
                                refused.args().toArray());
            case ReadOutcome.Read read -> found(read) + SEPARATOR + sentences(read);
        };
    }

    private static String found(ReadOutcome.Read read) {
        TreeSet<String> kinds = new TreeSet<>();
        read.problems().forEach(problem -> kinds.add(problem.kind().name()));
        read.notes().forEach(note -> kinds.add(note.kind().name()));
        return kinds.isEmpty() ? "READ" : "READ " + String.join(" ", kinds);
    }

    /** What was read is interpreted too: all of it has to fit into the same memory. */
    private static String sentences(ReadOutcome.Read read) {
        Interpretation plan = PlanInterpreter.interpret(read, Readings.CATALOG);
        if (plan.cells().lost() > 0) {
            return "Lost " + plan.cells().lost();
        }
        return plan.findings().stream()
                .filter(finding -> !(finding instanceof Finding.Doubt doubt && doubt.ofValue()))
                .sorted(Comparator.comparing(finding -> !finding.code().startsWith("workbook.")))
                .map(finding -> finding.message(Locale.FRENCH))
                .findFirst()
                .orElse("");
    }
}
