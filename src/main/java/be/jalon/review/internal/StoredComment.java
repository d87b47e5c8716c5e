package be.jalon.review.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A comment; written once, never changed, perhaps deleted. */
@Entity
@Table(name = "item_comment")
class StoredComment implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID planId;
    private UUID itemId;
    private String text;
    private @Nullable UUID authorId;
    private String author;
    private Instant writtenAt;

    @Transient
    private boolean stored;

    protected StoredComment() {
        this.stored = true;
    }

    StoredComment(UUID planId, UUID itemId, String text, @Nullable UUID authorId, String author, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.itemId = itemId;
        this.text = text;
        this.authorId = authorId;
        this.author = author;
        this.writtenAt = writtenAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    UUID planId() {
        return planId;
    }

    UUID itemId() {
        return itemId;
    }

    String text() {
        return text;
    }

    @Nullable
    UUID authorId() {
        return authorId;
    }

    String author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
