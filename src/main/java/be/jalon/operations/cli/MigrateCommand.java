package be.jalon.operations.cli;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import be.jalon.operations.OperationRefused;
import be.jalon.operations.archive.Archive;
import be.jalon.operations.archive.Destination;
import be.jalon.operations.internal.BackupFolder;
import be.jalon.shared.Translations;
import java.io.Console;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Moves the installation to PostgreSQL; what it moves from stays as it is. The password comes from the environment or is
 * typed unseen, never from the arguments, which other users of the machine can read.
 */
@CommandLine.Command(name = "migrate-to")
final class MigrateCommand implements Callable<Integer> {

    private static final String PASSWORD = "JALON_TARGET_PASSWORD";
    private static final String POSTGRES = "jdbc:postgresql:";

    /** Makes imports faster; the address that was typed may hold secrets after its place. */
    private static final String FASTER = "?reWriteBatchedInserts=true";

    private final Desk desk;

    @CommandLine.Parameters(index = "0")
    private String url = "";

    @CommandLine.Option(names = "--user")
    private String user = "jalon";

    MigrateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!url.startsWith(POSTGRES)) {
            throw new OperationRefused("operations.destination.not_postgres", Destination.withoutSecrets(url));
        }
        Settings settings = desk.settings().get();
        desk.requireStopped(settings);
        Destination target = target();
        BackupFolder folder = settings.backups(desk.clock());
        BackupFile copy = folder.make(settings.database().existing(), BackupReason.BEFORE_MOVE);
        try (Archive archive = Archive.open(folder.path().resolve(copy.name()))) {
            target.replaceBy(archive);
        }
        desk.say("operations.cli.moved", String.valueOf(copy.rows()));
        desk.say("operations.cli.moved_next", Destination.withoutSecrets(url) + FASTER, user);
        return Desk.DONE;
    }

    private Destination target() {
        Destination target = Destination.of(url, user, password());
        try (Connection connection = target.current().getConnection()) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw new OperationRefused(e, "operations.cli.unreachable", Destination.withoutSecrets(url));
        }
        if (!target.isEmpty()) {
            throw new OperationRefused("operations.destination.target_not_empty");
        }
        return target;
    }

    private String password() {
        String given = System.getenv(PASSWORD);
        if (given != null) {
            return given;
        }
        @Nullable Console console = System.console();
        char @Nullable [] typed = console == null
                ? null
                : console.readPassword("%s", Translations.text(Locale.FRENCH, "operations.cli.password", user));
        return typed == null ? "" : new String(typed);
    }
}
