package be.jalon.people.internal;

import be.jalon.people.AccountSummary;
import be.jalon.people.NewAccount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of accounts; the log-in reads it too. */
@Component
public class AccountStore implements UserDetailsService {

    private final AccountTable accounts;
    private final PasswordEncoder encoder;

    AccountStore(AccountTable accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Override
    @Transactional(readOnly = true)
    public JalonUser loadUserByUsername(String username) {
        return byName(username)
                .map(Account::toUser)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    public boolean none() {
        return accounts.count() == 0;
    }

    public AccountSummary add(NewAccount account) {
        return accounts.save(new Account(account, hash(account.password()))).summary();
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
        return accounts.findAll().stream().map(Account::summary).toList();
    }

    void erase() {
        accounts.erase();
    }

    private Optional<Account> byName(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT));
    }
}
