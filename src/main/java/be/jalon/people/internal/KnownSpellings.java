package be.jalon.people.internal;

import be.jalon.people.SpellingBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The spellings of the directory, in memory. What was read while the directory changed is not kept. */
@Component
public class KnownSpellings {

    private final PilotTable pilots;
    private @Nullable SpellingBook book;
    private long changes;

    KnownSpellings(PilotTable pilots) {
        this.pilots = pilots;
    }

    public SpellingBook current() {
        long before;
        synchronized (this) {
            if (book != null) {
                return book;
            }
            before = changes;
        }
        // Outside the lock: whoever waits for a connection must not make those wait who have one.
        return keep(before, SpellingBook.of(Entries.of(pilots.spellings())));
    }

    private synchronized SpellingBook keep(long before, SpellingBook read) {
        if (changes == before) {
            book = read;
        }
        return read;
    }

    synchronized void forget() {
        changes++;
        book = null;
    }

    void forgetAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }
}
