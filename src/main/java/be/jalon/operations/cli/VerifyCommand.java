package be.jalon.operations.cli;

import be.jalon.operations.OperationRefused;
import be.jalon.operations.archive.Archive;
import be.jalon.operations.archive.Manifest;
import be.jalon.operations.archive.Scratch;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Reads a backup entirely and restores it on trial; needs no database and changes none. */
@CommandLine.Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Desk desk;

    @CommandLine.Parameters(index = "0")
    private String file = "";

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path path = desk.path(file);
        Archive.open(path).close();
        try {
            Manifest manifest = Scratch.verifyInTemporaryFolder(path);
            desk.say(
                    "operations.cli.verified",
                    file,
                    String.valueOf(manifest.rows()),
                    String.valueOf(manifest.tables().size()),
                    manifest.schema(),
                    DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.FRENCH)
                            .withZone(ZoneId.systemDefault())
                            .format(manifest.created()));
            return Desk.DONE;
        } catch (OperationRefused bad) {
            desk.say("operations.cli.not_verified", file, bad.message(Locale.FRENCH));
            return Desk.DONE_BUT_BAD;
        }
    }
}
