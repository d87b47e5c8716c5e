package be.jalon.exchange.cli;

import be.jalon.exchange.workbook.WorkbookEditor;
import be.jalon.exchange.writing.Source;
import be.jalon.exchange.writing.SourceEdits;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Reads a plan and writes it again in the same layout, by the way that an export takes. */
@CommandLine.Command(name = "roundtrip")
final class RoundtripCommand implements Callable<Integer> {

    private final FileAccess files;
    private final PrintStream err;

    @CommandLine.Parameters(index = "0")
    private String in = "";

    @CommandLine.Parameters(index = "1")
    private String out = "";

    RoundtripCommand(FileAccess files, PrintStream err) {
        this.files = files;
        this.err = err;
    }

    @Override
    public Integer call() {
        FileAccess.Source file = files.open(in);
        UneditedPlan unedited = UneditedPlan.of(file.interpretation());
        Source source = new Source(file.read().workbook(), file.interpretation(), unedited.drafts());
        SourceEdits written = SourceEdits.of(source, unedited.plan(), file.catalog());
        files.save(out, WorkbookEditor.apply(file.bytes(), written.edits()));
        return InspectCommand.finish(file.interpretation(), err);
    }
}
