package be.jalon;

import be.jalon.operations.cli.PrivateFolder;
import be.jalon.shell.cli.CommandLineFace;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.helpers.Reporter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Starts Jalon, or runs one of its commands. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        if (CommandLineFace.handles(arguments)) {
            silenceLog(arguments);
            System.exit(new CommandLineFace(utf8(System.out), utf8(System.err), Path.of("")).run(arguments));
        }
        SpringApplication server = new SpringApplication(Application.class);
        server.addListeners(new PrivateFolder());
        server.run(arguments);
    }

    /** Nothing starts a log for a command: only what fails is said, in one sentence. */
    private static void silenceLog(String[] arguments) {
        if (CommandLineFace.needsNoApplication(arguments)) {
            // Libraries may still write to a log; nobody has to load one for that.
            System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, NOP_FallbackServiceProvider.class.getName());
            System.setProperty(Reporter.SLF4J_INTERNAL_VERBOSITY_KEY, "WARN");
        } else {
            LoggingSystem.get(Application.class.getClassLoader()).beforeInitialize();
        }
    }

    /** Data for other programs does not depend on the language of the machine. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
