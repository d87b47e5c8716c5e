package be.jalon;

import be.jalon.operations.cli.PrivateFolder;
import be.jalon.shell.cli.CommandLineFace;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Starts Jalon, or runs one of its commands. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        if (CommandLineFace.handles(arguments)) {
            // Nothing starts a log here: only what fails is said, in one sentence.
            LoggingSystem.get(Application.class.getClassLoader()).beforeInitialize();
            System.exit(new CommandLineFace(utf8(System.out), utf8(System.err), Path.of("")).run(arguments));
        }
        SpringApplication server = new SpringApplication(Application.class);
        server.addListeners(new PrivateFolder());
        server.run(arguments);
    }

    /** Data for other programs does not depend on the language of the machine. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
