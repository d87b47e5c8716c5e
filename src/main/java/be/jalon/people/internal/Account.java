package be.jalon.people.internal;

import be.jalon.people.AccountState;
import be.jalon.people.AccountSummary;
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
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
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
@SecondaryTable(name = "invitation", pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
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

    @Column(table = "invitation", name = "token_hash")
    private @Nullable String invitationHash;

    @Column(table = "invitation", name = "expires_at")
    private @Nullable Instant invitedUntil;

    private @Nullable Instant previousVisit;
    private @Nullable Instant lastVisit;

    @ElementCollection
    @CollectionTable(name = "account_pilot", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "pilot_id")
    @OrderColumn(name = "position")
    private List<UUID> pilots = new ArrayList<>();

    protected Account() {}

    Account(String username, String displayName, Role role, @Nullable String passwordHash) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
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

    void choosePassword(@Nullable String hash) {
        this.passwordHash = hash;
    }

    void changeRole(Role other) {
        this.role = other;
    }

    void enable(boolean open) {
        this.enabled = open;
    }

    /** @param ends when this account's invitation ends */
    void invite(@Nullable String fingerprint, @Nullable Instant ends) {
        this.invitationHash = fingerprint;
        this.invitedUntil = ends;
    }

    boolean isActiveAdministrator() {
        return role == Role.ADMINISTRATOR && state() == AccountState.ACTIVE;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    Role role() {
        return role;
    }

    List<UUID> pilots() {
        return pilots;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isInvitedAt(Instant now) {
        return enabled && invitedUntil != null && now.isBefore(invitedUntil);
    }

    AccountSummary summary() {
        return new AccountSummary(
                id,
                version == null ? 0 : version,
                username,
                displayName,
                role,
                state(),
                pilots,
                lastVisit,
                invitedUntil);
    }

    AccountState state() {
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
