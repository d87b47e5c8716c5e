package be.jalon.people.internal;

import be.jalon.people.AccountChange;
import be.jalon.people.AccountEvent;
import be.jalon.people.CurrentUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to the accounts, written in the transaction that does it. */
@Component
public class AccountTrail {

    private final StoredAccountChanges changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountTrail(StoredAccountChanges changes, CurrentUser currentUser, Clock clock) {
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void note(UUID account, AccountEvent event, @Nullable String before, @Nullable String after) {
        noteBy(currentUser.name(), account, event, before, after);
    }

    /** Of somebody who is not logged in. */
    void noteBy(String who, UUID account, AccountEvent event, @Nullable String before, @Nullable String after) {
        // Databases keep microseconds.
        changes.save(new StoredAccountChange(
                account, event, before, after, who, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Newest first. */
    public List<AccountChange> of(UUID account) {
        return changes.findByAccountIdOrderByChangedAtDesc(account).stream()
                .map(StoredAccountChange::toChange)
                .toList();
    }
}
