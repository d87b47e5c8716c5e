package be.jalon.people.internal;

import be.jalon.people.AccountChange;
import be.jalon.people.AccountEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something that happened to an account; never changed afterwards. */
@Entity
@Table(name = "account_change")
class StoredAccountChange implements Persistable<UUID> {

    private static final int LONGEST = 2000;

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private AccountEvent kind;

    @Column(name = "text_before")
    private @Nullable String before;

    @Column(name = "text_after")
    private @Nullable String after;

    private String who;
    private Instant changedAt;

    @Transient
    private boolean stored;

    protected StoredAccountChange() {
        this.stored = true;
    }

    StoredAccountChange(
            UUID accountId,
            AccountEvent kind,
            @Nullable String before,
            @Nullable String after,
            String who,
            Instant changedAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.kind = kind;
        this.before = cut(before);
        this.after = cut(after);
        this.who = who;
        this.changedAt = changedAt;
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    AccountChange toChange() {
        return new AccountChange(changedAt, who, kind, before, after);
    }
}
