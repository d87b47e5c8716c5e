package be.jalon.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The SQL statements that a piece of code sends to the database; a batch counts once.
 *
 * <p>Only what the calling thread executes is counted. It works in every {@link DatabaseTest}:
 *
 * <pre>{@code assertThat(SqlCount.during(() -> editing.save(edit))).hasSizeLessThanOrEqualTo(5);}</pre>
 */
public final class SqlCount {

    private static final ThreadLocal<@Nullable List<String>> RECORDING = new ThreadLocal<>();

    private SqlCount() {}

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
        List<String> statements = new ArrayList<>();
        RECORDING.set(statements);
        try {
            return new Measured<>(code.get(), List.copyOf(statements));
        } finally {
            RECORDING.remove();
        }
    }

    /** What the code returned and the statements that it took. */
    public record Measured<T>(T result, List<String> statements) {}

    static void executed(String sql) {
        List<String> statements = RECORDING.get();
        if (statements != null) {
            statements.add(sql);
        }
    }
}
