package be.jalon.people.internal;

import be.jalon.people.AccountEvent;
import be.jalon.people.AccountOutcome;
import be.jalon.people.AccountSummary;
import be.jalon.people.NewAccount;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of accounts; the log-in reads it too. */
@Component
public class AccountStore implements UserDetailsService {

    private final AccountTable accounts;
    private final PilotTable pilots;
    private final AttachedPilots attached;
    private final AccountTrail trail;
    private final PasswordEncoder encoder;
    private final String unknowable;

    AccountStore(
            AccountTable accounts,
            PilotTable pilots,
            AttachedPilots attached,
            AccountTrail trail,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.pilots = pilots;
        this.attached = attached;
        this.trail = trail;
        this.encoder = encoder;
        this.unknowable = hash(UUID.randomUUID().toString());
    }

    @Override
    @Transactional(readOnly = true)
    public JalonUser loadUserByUsername(String username) {
        return byName(username)
                .map(account -> account.toUser(unknowable))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    public boolean none() {
        return accounts.count() == 0;
    }

    public AccountSummary add(NewAccount account) {
        Account added = accounts.saveAndFlush(new Account(account, hash(account.password())));
        trail.note(added.id(), AccountEvent.CREATED, null, account.role().name());
        return added.summary();
    }

    private String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash");
        }
        return hash;
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

    public AccountOutcome attach(UUID id, long version, List<UUID> entries) {
        return change(id, version, account -> {
            String before = names(account.summary().pilots());
            account.attach(entries);
            trail.note(
                    id, AccountEvent.ATTACHED, before, names(account.summary().pilots()));
            attached.forgetAfterwards();
        });
    }

    private String names(List<UUID> entries) {
        return pilots.findAllById(entries).stream()
                .sorted(Comparator.comparingInt(pilot -> entries.indexOf(pilot.id())))
                .map(StoredPilot::name)
                .collect(Collectors.joining(", "));
    }

    private AccountOutcome change(UUID id, long version, Consumer<Account> gesture) {
        Optional<Account> stored = accounts.findById(id);
        if (stored.isEmpty()) {
            return new AccountOutcome.Gone();
        }
        Account account = stored.get();
        if (!account.hasVersion(version)) {
            return new AccountOutcome.Conflict(account.summary());
        }
        gesture.accept(account);
        return new AccountOutcome.Saved(accounts.saveAndFlush(account).summary());
    }

    void erase() {
        accounts.erase();
        attached.forgetAfterwards();
    }

    private Optional<Account> byName(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT));
    }
}
