package be.jalon.launch;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Set;

/**
 * The main class of the packaged jar, at its root. A command that only reads files runs with the few classes that it needs
 * ({@link PackagedClasses}); everything else starts as Spring Boot starts it (decision 0021). It is packed for Java 17, the
 * only class that is, so that an older Java says what is wanted instead of failing with a trace.
 */
public final class Launcher {

    private static final Set<String> AT_ONCE = Set.of("inspect", "roundtrip");
    private static final String APPLICATION = "be.jalon.Application";
    private static final String SPRING_BOOT = "org.springframework.boot.loader.launch.JarLauncher";

    private static final int OLDEST_JAVA = 21;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            System.err.printf(
                    "Jalon demande Java %d ou plus récent, et le Java appelé ici est le %d (%s). S’il y en a un plus récent sur"
                            + " cet ordinateur, écrivez son chemin complet au lieu de « java » ; sinon, installez-en un.%n",
                    OLDEST_JAVA, Runtime.version().feature(), System.getProperty("java.home"));
            System.exit(2);
        }
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
