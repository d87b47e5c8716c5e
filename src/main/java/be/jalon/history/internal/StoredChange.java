package be.jalon.history.internal;

import be.jalon.history.ChangeEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A change as it is read from the table; {@link ChangeInsertion} writes them. */
@Entity
@Immutable
@Table(name = "change_entry")
class StoredChange {

    @Id
    private UUID id;

    private UUID planId;
    private @Nullable UUID itemId;
    private String subject;
    private String field;

    @Column(name = "text_before")
    private @Nullable String before;

    @Column(name = "text_after")
    private @Nullable String after;

    private String origin;
    private String who;
    private Instant changedAt;
    private int sequenceNumber;

    protected StoredChange() {}

    @Nullable
    UUID itemId() {
        return itemId;
    }

    ChangeEntry toEntry() {
        return new ChangeEntry(changedAt, who, subject, field, before, after, origin);
    }
}
