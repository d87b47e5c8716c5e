package be.jalon.operations.cli;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupReason;
import be.jalon.operations.OperationRefused;
import be.jalon.operations.internal.BackupFolder;
import be.jalon.operations.internal.BackupRequests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Makes a backup: by the running server, which alone has the embedded database open, or else by itself. */
@CommandLine.Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Desk desk;

    @CommandLine.Parameters(index = "0", arity = "0..1")
    private @Nullable String file;

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path target = file == null ? null : desk.path(file);
        if (target != null && Files.exists(target)) {
            throw new OperationRefused("operations.cli.exists", target.toString());
        }
        Settings settings = desk.settings().get();
        BackupFolder folder = settings.backups(desk.clock());
        BackupFile made = settings.data().isServed()
                ? byTheServer(settings, folder)
                : folder.make(settings.database().existing(), BackupReason.MANUAL);
        Path place = folder.path().resolve(made.name());
        if (target != null) {
            folder.copy(made, target);
            place = target;
        }
        desk.say(
                "operations.cli.backed_up",
                place.toAbsolutePath().normalize().toString(),
                String.valueOf(made.rows()),
                made.schema());
        return Desk.DONE;
    }

    private static BackupFile byTheServer(Settings settings, BackupFolder folder) throws InterruptedException {
        String name = new BackupRequests(settings.data()).ask(PATIENCE);
        return folder.list().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationRefused("operations.request.no_answer"));
    }
}
