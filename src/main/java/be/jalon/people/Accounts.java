package be.jalon.people;

import be.jalon.people.internal.AccountStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of an installation. */
@Service
@Transactional
public class Accounts {

    private final AccountStore store;

    Accounts(AccountStore store) {
        this.store = store;
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
                : new AccountOutcome.Created(store.add(account));
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
