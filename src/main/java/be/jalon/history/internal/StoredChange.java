package be.jalon.history.internal;

import be.jalon.history.ChangeEntry;
import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A change on its way to the table; never changed afterwards. */
@Entity
@Table(name = "change_entry")
class StoredChange implements Persistable<UUID> {

    /** Subjects and origins are labels: their beginnings tell enough. */
    private static final int LONGEST_LABEL = 500;

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

    @Transient
    private boolean stored;

    protected StoredChange() {
        this.stored = true;
    }

    StoredChange(Changes gesture, Change change, int sequenceNumber) {
        this.id = UUID.randomUUID();
        this.planId = change.planId();
        this.itemId = change.itemId();
        this.subject = cut(change.subject());
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
        this.origin = cut(change.origin());
        this.who = gesture.who();
        this.changedAt = gesture.at();
        this.sequenceNumber = sequenceNumber;
    }

    private static String cut(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }

    ChangeEntry toEntry() {
        return new ChangeEntry(changedAt, who, subject, field, before, after, origin);
    }
}
