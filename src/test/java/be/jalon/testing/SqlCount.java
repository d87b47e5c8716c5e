package be.jalon.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * The SQL statements that a piece of code sends to the database; a batch counts once.
 *
 * <p>Only what the calling thread executes is counted. It works in every {@link DatabaseTest}:
 *
 * <pre>{@code assertThat(SqlCount.during(() -> editing.save(edit))).hasSizeLessThanOrEqualTo(5);}</pre>
 */
public final class SqlCount {

    private static final ThreadLocal<@Nullable Recording> RECORDING = new ThreadLocal<>();

    private SqlCount() {}

    private static final class Recording {
        private final List<String> statements = new ArrayList<>();
        private long nanos;
    }

    /** Has an application that is about to start tell what it sends; a {@link DatabaseTest} does so by itself. */
    public static void watch(BeanDefinitionRegistry application) {
        application.registerBeanDefinition("countingDataSources", new RootBeanDefinition(CountingDataSources.class));
    }

    /** The texts of the statements executed while the code ran, in order. */
    public static List<String> during(Runnable code) {
        return measure(() -> {
                    code.run();
                    return true;
                })
                .statements();
    }

    /** Like {@link #during} for code whose result the test needs too. */
    public static <T> Measured<T> measure(Supplier<T> code) {
        Recording recording = new Recording();
        RECORDING.set(recording);
        try {
            return new Measured<>(code.get(), List.copyOf(recording.statements), recording.nanos);
        } finally {
            RECORDING.remove();
        }
    }

    /**
     * What the code returned and the statements that it took.
     *
     * @param nanos how long the statements were executed; both drivers have all rows of an answer by then
     */
    public record Measured<T>(T result, List<String> statements, long nanos) {}

    static void executed(String sql, long nanos) {
        Recording recording = RECORDING.get();
        if (recording != null) {
            recording.statements.add(sql);
            recording.nanos += nanos;
        }
    }
}
