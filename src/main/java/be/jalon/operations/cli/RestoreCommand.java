package be.jalon.operations.cli;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import be.jalon.operations.OperationRefused;
import be.jalon.operations.archive.Archive;
import be.jalon.operations.archive.Destination;
import be.jalon.operations.internal.BackupFolder;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Fills the database of the installation from a backup, with the server stopped. */
@CommandLine.Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Desk desk;

    @CommandLine.Parameters(index = "0")
    private String file = "";

    @CommandLine.Option(names = "--replace")
    private boolean replace;

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Archive archive = Archive.open(desk.path(file))) {
            Settings settings = desk.settings().get();
            desk.requireStopped(settings);
            archive.check();
            settings.data().create();
            Destination database = settings.database();
            if (!database.isEmpty()) {
                keepOld(settings, database);
            }
            database.replaceBy(archive);
            desk.say(
                    "operations.cli.restored", String.valueOf(archive.manifest().rows()));
            return Desk.DONE;
        }
    }

    private void keepOld(Settings settings, Destination database) {
        if (!replace) {
            throw new OperationRefused("operations.destination.not_empty");
        }
        BackupFolder folder = settings.backups(desk.clock());
        BackupFile old = folder.make(database.current(), BackupReason.BEFORE_RESTORE);
        desk.say(
                "operations.cli.kept_old",
                folder.path().resolve(old.name()).toAbsolutePath().normalize().toString());
    }
}
