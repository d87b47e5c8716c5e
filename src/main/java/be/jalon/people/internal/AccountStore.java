package be.jalon.people.internal;

import be.jalon.people.AccountEvent;
import be.jalon.people.AccountSummary;
import be.jalon.people.NewAccount;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of accounts; the log-in reads it too. */
@Component
public class AccountStore implements UserDetailsService, UserDetailsPasswordService {

    private final AccountTable accounts;
    private final AttachedPilots attached;
    private final AccountTrail trail;
    private final Passwords passwords;

    AccountStore(AccountTable accounts, AttachedPilots attached, AccountTrail trail, Passwords passwords) {
        this.accounts = accounts;
        this.attached = attached;
        this.trail = trail;
        this.passwords = passwords;
    }

    @Override
    @Transactional(readOnly = true)
    public JalonUser loadUserByUsername(String username) {
        return byName(username)
                .map(account -> account.toUser(passwords.unknowable()))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** At a login: the password is the same, its hash a stronger one. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String strongerHash) {
        String before = user.getPassword();
        if (user instanceof JalonUser known && before != null && strongerHash != null) {
            accounts.rehash(known.accountId(), before, strongerHash);
        }
        return user;
    }

    public boolean none() {
        return accounts.count() == 0;
    }

    public void add(NewAccount account) {
        Account added = accounts.saveAndFlush(new Account(
                account.username(), account.displayName(), account.role(), passwords.hash(account.password())));
        trail.note(added.id(), AccountEvent.CREATED, null, account.role().name());
    }

    public Optional<AccountSummary> find(String username) {
        return byName(username).map(Account::summary);
    }

    public List<AccountSummary> all() {
        return accounts.findAllWithPilots().stream().map(Account::summary).toList();
    }

    public Optional<Instant> previousVisit(UUID account) {
        return accounts.previousVisit(account);
    }

    void erase() {
        accounts.erase();
        attached.forgetAfterwards();
    }

    private Optional<Account> byName(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT));
    }
}
