package be.jalon.people.internal;

import be.jalon.people.AccountSummary;
import be.jalon.people.NewAccount;
import be.jalon.people.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can log in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;

    protected Account() {}

    Account(NewAccount account, String passwordHash) {
        this.id = UUID.randomUUID();
        this.username = account.username();
        this.displayName = account.displayName();
        this.passwordHash = passwordHash;
        this.role = account.role();
        this.enabled = true;
    }

    AccountSummary summary() {
        return new AccountSummary(username, displayName, role, enabled);
    }

    JalonUser toUser() {
        return new JalonUser(username, displayName, passwordHash, role, enabled);
    }
}
