package be.jalon.testing;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Fails every test in which code of the application writes outside a write transaction: such a write would pass by the queue
 * that lets one writer after the other into H2. What tests write themselves, and migrations before anybody is there, may.
 */
final class WriteGuard {

    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "merge", "truncate");
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private WriteGuard() {}

    /** @throws IllegalStateException when this statement of the application passes by the queue */
    static void check(String sql) {
        String first = sql.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (WRITING.contains(first) && !queued()) {
            writer().ifPresent(writer -> {
                throw new IllegalStateException(writer.getName() + " writes outside a transaction: " + sql);
            });
        }
    }

    private static boolean queued() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** The class of the application that asked for the statement; empty when a test or a migration did. */
    private static Optional<Class<?>> writer() {
        List<Class<?>> callers = STACK.walk(
                frames -> frames.<Class<?>>map(StackFrame::getDeclaringClass).toList());
        if (callers.stream().anyMatch(caller -> caller.getName().startsWith("org.flywaydb."))) {
            return Optional.empty();
        }
        return callers.stream()
                .filter(caller -> caller.getName().startsWith("be.jalon.")
                        && !caller.getName().startsWith("be.jalon.testing."))
                .findFirst()
                .filter(caller -> !caller.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes"));
    }
}
