package be.jalon.exchange.cli;

import be.jalon.exchange.Finding;
import be.jalon.exchange.reading.Interpretation;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Prints the plan that a file holds. */
@CommandLine.Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    private final FileAccess files;
    private final PrintStream out;
    private final PrintStream err;

    @CommandLine.Parameters(index = "0")
    private String file = "";

    InspectCommand(FileAccess files, PrintStream out, PrintStream err) {
        this.files = files;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        FileAccess.Plan source = files.plan(file);
        PlanJson.write(source.name(), source.interpretation(), out);
        out.println();
        out.flush();
        return finish(source.interpretation(), err);
    }

    /** Says what blocks an import, if anything does. */
    static int finish(Interpretation interpretation, PrintStream err) {
        interpretation.findings().stream()
                .filter(Finding.Blocking.class::isInstance)
                .forEach(finding -> err.println(finding.message(Locale.FRENCH)));
        return interpretation.isBlocked() ? ExchangeCommands.DONE_BUT_BLOCKED : ExchangeCommands.DONE;
    }
}
