package be.jalon.people.internal;

import be.jalon.people.Pilot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of the directory that accounts stand for, in memory: every change of a plan asks for them. */
@Component
public class AttachedPilots {

    private record Attached(List<Pilot> entries, Set<String> keys) {}

    private final AccountTable accounts;
    private final PilotTable pilots;

    /** Replaced as a whole, so that what a reader of the old state still puts into the old map is never seen again. */
    private volatile Map<UUID, Attached> known = new ConcurrentHashMap<>();

    AttachedPilots(AccountTable accounts, PilotTable pilots) {
        this.accounts = accounts;
        this.pilots = pilots;
    }

    public Set<String> keys(UUID account) {
        return of(account).keys();
    }

    public List<Pilot> entries(UUID account) {
        return of(account).entries();
    }

    private Attached of(UUID account) {
        Map<UUID, Attached> current = known;
        Attached attached = current.get(account);
        if (attached == null) {
            attached = read(account);
            current.put(account, attached);
        }
        return attached;
    }

    /** Whoever is attached to one spelling stands for the entry, under all its spellings. */
    private Attached read(UUID account) {
        List<UUID> order = accounts.pilotsOf(account).stream()
                .map(StoredPilot::entry)
                .distinct()
                .toList();
        List<Pilot> entries = Entries.of(order.isEmpty() ? List.of() : pilots.withSpellings(order)).stream()
                .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.id())))
                .toList();
        return new Attached(
                entries,
                entries.stream().flatMap(entry -> entry.keys().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Reads again at the next need, once the running transaction is over. */
    void forgetAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known = new ConcurrentHashMap<>();
            }
        });
    }
}
