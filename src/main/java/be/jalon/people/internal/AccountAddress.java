package be.jalon.people.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** An address that an account was used from. */
@Entity
@Table(name = "account_address")
class AccountAddress implements Persistable<AccountAddress.Key> {

    @Embeddable
    record Key(UUID accountId, String addressHash) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant seenAt;

    @Transient
    private boolean stored;

    protected AccountAddress() {
        this.stored = true;
    }

    AccountAddress(Key key, Instant seenAt) {
        this.key = key;
        this.seenAt = seenAt;
    }

    void seen(Instant now) {
        this.seenAt = now;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
