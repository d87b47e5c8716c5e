package be.jalon.people;

import be.jalon.people.internal.AccountStore;
import be.jalon.people.internal.AccountTrail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of an installation. */
@Service
@Transactional
public class Accounts {

    private final AccountStore store;
    private final AccountTrail trail;

    Accounts(AccountStore store, AccountTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /** Whether nobody has an account yet: the installation waits for its first visit. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean none() {
        return store.none();
    }

    /**
     * Creates the accounts that an installation starts with; open to anybody, because nobody can log in yet.
     *
     * @throws IllegalStateException when there is an account already
     */
    @PreAuthorize("permitAll()")
    public void createFirst(List<NewAccount> accounts) {
        if (!store.none()) {
            throw new IllegalStateException("The first accounts exist already");
        }
        accounts.forEach(store::add);
    }

    @MayAdministrate
    public AccountOutcome create(NewAccount account) {
        return store.find(account.username()).isPresent()
                ? new AccountOutcome.NameTaken(account.username())
                : new AccountOutcome.Saved(store.add(account));
    }

    /**
     * Says which entries of the directory an account stands for.
     *
     * @param version the version that the administrator started from
     * @param entries the most important one first; none detaches the account
     */
    @MayAdministrate
    public AccountOutcome attach(UUID account, long version, List<UUID> entries) {
        return store.attach(account, version, entries);
    }

    /** What happened to an account, newest first. */
    @MayAdministrate
    @Transactional(readOnly = true)
    public List<AccountChange> changes(UUID account) {
        return trail.of(account);
    }

    @MayAdministrate
    @Transactional(readOnly = true)
    public Optional<AccountSummary> find(String username) {
        return store.find(username);
    }

    /** All accounts, by display name. */
    @MayAdministrate
    @Transactional(readOnly = true)
    public List<AccountSummary> all() {
        return store.all().stream()
                .sorted(Comparator.comparing(AccountSummary::displayName).thenComparing(AccountSummary::username))
                .toList();
    }
}
