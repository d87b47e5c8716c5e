package be.jalon.people;

import be.jalon.people.internal.AccountGestures;
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
    private final AccountGestures gestures;
    private final AccountTrail trail;

    Accounts(AccountStore store, AccountGestures gestures, AccountTrail trail) {
        this.store = store;
        this.gestures = gestures;
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

    /** Makes an account whose owner chooses his password by the link that comes with the outcome. */
    @MayAdministrate
    public AccountOutcome create(Invitee invitee) {
        return gestures.create(invitee);
    }

    /**
     * Makes a new link. The one before is good no more; nor is the password of an account that was in use, whose sessions
     * end.
     *
     * @param version the version that the administrator started from; so for all gestures below
     */
    @MayAdministrate
    public AccountOutcome invite(UUID account, long version) {
        return gestures.invite(account, version);
    }

    /** Makes the open link useless. */
    @MayAdministrate
    public AccountOutcome withdraw(UUID account, long version) {
        return gestures.withdraw(account, version);
    }

    /** Gives another role; the open sessions of the account end, so that none goes on with the old one. */
    @MayAdministrate
    public AccountOutcome changeRole(UUID account, long version, Role role) {
        return gestures.changeRole(account, version, role);
    }

    /**
     * Gives a role and says which entries of the directory an account stands for; see {@link #changeRole} and
     * {@link #attach}.
     */
    @MayAdministrate
    public AccountOutcome describe(UUID account, long version, Role role, List<UUID> entries) {
        return gestures.describe(account, version, role, entries);
    }

    /** Closes an account; its open sessions end. */
    @MayAdministrate
    public AccountOutcome disable(UUID account, long version) {
        return gestures.enable(account, version, false);
    }

    /** Opens a closed account again, with the password that it had. */
    @MayAdministrate
    public AccountOutcome enable(UUID account, long version) {
        return gestures.enable(account, version, true);
    }

    /**
     * Says which entries of the directory an account stands for.
     *
     * @param entries the most important one first; none detaches the account
     */
    @MayAdministrate
    public AccountOutcome attach(UUID account, long version, List<UUID> entries) {
        return gestures.attach(account, version, entries);
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

    /** Whether some account has this user name; for the log of failed logins, never to be told to whoever tries. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isKnown(String username) {
        return store.find(username).isPresent();
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
