package be.jalon.exchange.cli;

import be.jalon.exchange.profile.InvalidProfileException;
import be.jalon.shared.Translations;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/**
 * The commands that need no running server. Data goes to one stream, sentences for people to another; the exit code is 0
 * when done, 1 when done with blocking findings, 2 when the file or the arguments are refused.
 */
public final class CommandLineFace {

    static final int DONE = 0;
    static final int DONE_BUT_BLOCKED = 1;
    static final int REFUSED = 2;

    private static final List<String> COMMANDS = List.of("inspect", "roundtrip");

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

    /** Whether these arguments are a command of ours and not options of the server. */
    public static boolean handles(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** Runs one command; never throws, whatever the file holds. */
    public int run(String... arguments) {
        try {
            FileAccess files = new FileAccess(workingFolder);
            CommandLine commands = new CommandLine(new Jalon())
                    .addSubcommand("inspect", new InspectCommand(files, out, err))
                    .addSubcommand("roundtrip", new RoundtripCommand(files, err))
                    .setParameterExceptionHandler((problem, ignored) -> refuseArguments(problem))
                    .setExecutionExceptionHandler((problem, command, parsed) -> refuse(problem, arguments));
            return commands.execute(arguments);
        } catch (Error problem) {
            // An exhausted heap or stack, or a broken installation: one sentence, as for any other refusal.
            return refuse(problem, arguments);
        }
    }

    private int refuseArguments(CommandLine.ParameterException problem) {
        say("exchange.cli.usage");
        return REFUSED;
    }

    private int refuse(Throwable problem, String[] arguments) {
        switch (problem) {
            case FileAccess.RefusedFileException refused -> err.println(refused.getMessage());
            case InvalidProfileException invalid -> err.println(invalid.message(Locale.FRENCH));
            default ->
                say(
                        "exchange.cli.failed",
                        arguments.length > 1 ? arguments[1] : "",
                        problem.getClass().getSimpleName());
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
