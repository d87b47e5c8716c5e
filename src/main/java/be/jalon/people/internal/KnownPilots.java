package be.jalon.people.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys of the directory, in memory, so that a save which names known pilots asks the database nothing. A key that a
 * running transaction adds counts as known at once: two savers of one new name do not both insert it. If that
 * transaction fails the key is forgotten and the next save of the name adds it.
 */
@Component
class KnownPilots {

    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private volatile boolean loaded;

    /** Those of the names that nobody knew until now; from now on they are known. */
    List<PilotName> claim(Collection<PilotName> names, Supplier<List<String>> stored) {
        load(stored);
        List<PilotName> unknown =
                names.stream().filter(name -> keys.add(name.key())).toList();
        if (!unknown.isEmpty()) {
            afterRollback(() -> unknown.forEach(name -> keys.remove(name.key())));
        }
        return unknown;
    }

    private synchronized void load(Supplier<List<String>> stored) {
        if (!loaded) {
            keys.addAll(stored.get());
            loaded = true;
        }
    }

    /** Reads the directory again at the next need; called when names change other than by being added. */
    synchronized void forget() {
        keys.clear();
        loaded = false;
    }

    void forgetAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private static void afterRollback(Runnable undo) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    undo.run();
                }
            }
        });
    }
}
