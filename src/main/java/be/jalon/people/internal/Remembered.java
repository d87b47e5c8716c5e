package be.jalon.people.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that is read once and kept in memory until it changes. What was read while it changed is not kept. */
final class Remembered<T> {

    private final Supplier<T> reading;
    private @Nullable T value;
    private long changes;

    Remembered(Supplier<T> reading) {
        this.reading = reading;
    }

    T current() {
        long before;
        synchronized (this) {
            if (value != null) {
                return value;
            }
            before = changes;
        }
        // Outside the lock: whoever waits for a connection must not make those wait who have one.
        return keep(before, reading.get());
    }

    private synchronized T keep(long before, T read) {
        if (changes == before) {
            value = read;
        }
        return read;
    }

    private synchronized void forget() {
        changes++;
        value = null;
    }

    /** Reads again at the next need, once the running transaction is over. */
    void forgetAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }
}
