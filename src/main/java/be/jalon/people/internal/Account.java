package be.jalon.people.internal;

import be.jalon.people.AccountState;
import be.jalon.people.AccountSummary;
import be.jalon.people.NewAccount;
import be.jalon.people.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;
    private @Nullable Instant previousVisit;
    private @Nullable Instant lastVisit;

    @ElementCollection
    @CollectionTable(name = "account_pilot", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "pilot_id")
    @OrderColumn(name = "position")
    private List<UUID> pilots = new ArrayList<>();

    protected Account() {}

    Account(NewAccount account, String passwordHash) {
        this.id = UUID.randomUUID();
        this.username = account.username();
        this.displayName = account.displayName();
        this.passwordHash = passwordHash;
        this.role = account.role();
        this.enabled = true;
    }

    UUID id() {
        return id;
    }

    boolean hasVersion(long seen) {
        return version != null && version == seen;
    }

    /** Entries that are named twice count once, where they stand first. */
    void attach(List<UUID> entries) {
        List<UUID> wanted = List.copyOf(new LinkedHashSet<>(entries));
        if (!pilots.equals(wanted)) {
            pilots.clear();
            pilots.addAll(wanted);
        }
    }

    AccountSummary summary() {
        return new AccountSummary(
                id, version == null ? 0 : version, username, displayName, role, state(), pilots, lastVisit);
    }

    private AccountState state() {
        if (!enabled) {
            return AccountState.DISABLED;
        }
        return passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    /** @param unknowable a hash that no password gives, for an account whose owner has not chosen one */
    JalonUser toUser(String unknowable) {
        return new JalonUser(
                id, username, displayName, passwordHash == null ? unknowable : passwordHash, role, enabled);
    }
}
