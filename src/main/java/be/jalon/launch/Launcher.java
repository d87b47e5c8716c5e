package be.jalon.launch;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Set;

/**
 * The main class of the packaged jar, at its root. A command that only reads files runs with the few classes that it needs
 * ({@link PackagedClasses}); everything else starts as Spring Boot starts it (decision 0021).
 */
public final class Launcher {

    private static final Set<String> AT_ONCE = Set.of("inspect", "roundtrip");
    private static final String APPLICATION = "be.jalon.Application";
    private static final String SPRING_BOOT = "org.springframework.boot.loader.launch.JarLauncher";

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        if (arguments.length > 0 && AT_ONCE.contains(arguments[0])) {
            ClassLoader few = PackagedClasses.of(jar());
            Thread.currentThread().setContextClassLoader(few);
            run(few.loadClass(APPLICATION), arguments);
        } else {
            run(Class.forName(SPRING_BOOT), arguments);
        }
    }

    private static Path jar() throws Exception {
        return Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static void run(Class<?> program, String[] arguments) throws Throwable {
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
