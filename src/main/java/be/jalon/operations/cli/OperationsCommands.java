package be.jalon.operations.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands about a whole installation. They read its settings as the server does and start no server. */
public final class OperationsCommands {

    private OperationsCommands() {}

    /** Adds them to those of the program. */
    public static void addTo(CommandLine commands, Path workingFolder, Clock clock, PrintStream err) {
        addTo(commands, workingFolder, clock, err, Settings::load);
    }

    static void addTo(
            CommandLine commands, Path workingFolder, Clock clock, PrintStream err, Supplier<Settings> settings) {
        Desk desk = new Desk(settings, workingFolder, clock, err);
        commands.addSubcommand("backup", new BackupCommand(desk))
                .addSubcommand("verify", new VerifyCommand(desk))
                .addSubcommand("restore", new RestoreCommand(desk))
                .addSubcommand("migrate-to", new MigrateCommand(desk));
    }
}
