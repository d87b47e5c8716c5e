package be.jalon.shell.cli;

import be.jalon.exchange.cli.ExchangeCommands;
import be.jalon.operations.cli.OperationsCommands;
import be.jalon.shared.Explained;
import be.jalon.shared.Translations;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;

/**
 * The commands of the program. Data goes to one stream, sentences for people to another; the exit code is 0 when done, 1
 * when done with a result that somebody has to look at, 2 when the file or the arguments are refused.
 */
public final class CommandLineFace {

    private static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Path workingFolder;

    /**
     * @param out receives the data, bytes in UTF-8
     * @param err receives sentences in French
     * @param workingFolder where relative paths begin and where a folder {@code import-templates} may stand
     */
    public CommandLineFace(PrintStream out, PrintStream err, Path workingFolder) {
        this.out = out;
        this.err = err;
        this.workingFolder = workingFolder;
    }

    /** Whether these arguments are a command, known or mistyped, and not options of the server. */
    public static boolean handles(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Whether this command reads files only: it starts at once, and nothing of the server is loaded for it. */
    public static boolean needsNoApplication(String... arguments) {
        return arguments.length > 0 && ExchangeCommands.handle(arguments[0]);
    }

    /** Runs one command; never throws, whatever the file holds. */
    public int run(String... arguments) {
        try {
            CommandLine commands = new CommandLine(new Jalon());
            if (needsNoApplication(arguments)) {
                ExchangeCommands.addTo(commands, workingFolder, out, err);
            } else {
                OperationsCommands.addTo(commands, workingFolder, Clock.systemDefaultZone(), err);
            }
            return commands.setParameterExceptionHandler((problem, ignored) -> refuseArguments())
                    .setExecutionExceptionHandler((problem, command, parsed) -> refuse(problem, arguments))
                    .execute(arguments);
        } catch (Error problem) {
            // An exhausted heap or stack, or a broken installation: one sentence, as for any other refusal.
            return refuse(problem, arguments);
        }
    }

    private int refuseArguments() {
        say("shell.cli.usage");
        return REFUSED;
    }

    private int refuse(Throwable problem, String[] arguments) {
        if (problem instanceof Explained explained) {
            err.println(explained.message(Locale.FRENCH));
        } else {
            say("shell.cli.failed", arguments[0], problem.getClass().getSimpleName());
        }
        return REFUSED;
    }

    private void say(String key, String... arguments) {
        err.println(Translations.text(Locale.FRENCH, key, (Object[]) arguments));
    }

    /** The program itself does nothing without a command. */
    @CommandLine.Command(name = "jalon")
    private static final class Jalon {}
}
