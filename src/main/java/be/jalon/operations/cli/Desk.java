package be.jalon.operations.cli;

import be.jalon.operations.OperationRefused;
import be.jalon.shared.Translations;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param settings read when a command needs them, not when the program only lists its commands
 */
record Desk(Supplier<Settings> settings, Path workingFolder, Clock clock, PrintStream err) {

    static final int DONE = 0;
    static final int DONE_BUT_BAD = 1;

    Path path(String typed) {
        try {
            return workingFolder.resolve(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new OperationRefused(e, "operations.cli.wrong_path", typed);
        }
    }

    /** @throws OperationRefused when a server works on these data: it would go on with what it remembers */
    void requireStopped(Settings now) {
        if (now.data().isServed()) {
            throw new OperationRefused("operations.cli.served");
        }
    }

    void say(String key, String... arguments) {
        err.println(Translations.text(Locale.FRENCH, key, (Object[]) arguments));
    }
}
