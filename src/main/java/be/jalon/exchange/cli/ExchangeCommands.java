package be.jalon.exchange.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine;

/** The commands about workbooks, which need neither a server nor a database. */
public final class ExchangeCommands {

    static final int DONE = 0;
    static final int DONE_BUT_BLOCKED = 1;

    private static final String INSPECT = "inspect";
    private static final String ROUNDTRIP = "roundtrip";

    private ExchangeCommands() {}

    /** Whether it is one of these that was asked for. */
    public static boolean handle(String command) {
        return command.equals(INSPECT) || command.equals(ROUNDTRIP);
    }

    /** Adds them to those of the program. */
    public static void addTo(CommandLine commands, Path workingFolder, PrintStream out, PrintStream err) {
        FileAccess files = new FileAccess(workingFolder);
        commands.addSubcommand(INSPECT, new InspectCommand(files, out, err))
                .addSubcommand(ROUNDTRIP, new RoundtripCommand(files, err));
    }
}
