package be.jalon.history.internal;

import be.jalon.history.ChangeEntry;
import be.jalon.shared.NeighbouringIds;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of changes as it is read from the table, one change or a run of them; {@link ChangeInsertion} writes them. */
@Entity
@Immutable
@Table(name = "change_entry")
class StoredChange {

    @Id
    private UUID id;

    private UUID planId;
    private @Nullable UUID itemId;
    private @Nullable Long firstItem;
    private @Nullable Long lastItem;
    private String subject;
    private String field;

    @Column(name = "text_before")
    private @Nullable String before;

    @Column(name = "text_after")
    private @Nullable String after;

    private @Nullable String packed;
    private String origin;
    private String who;
    private Instant changedAt;
    private int sequenceNumber;

    protected StoredChange() {}

    /** A change and its item, none where it concerns the plan itself. */
    record Told(@Nullable UUID item, ChangeEntry change) {}

    /** What the row tells, in the order in which it happened. */
    Stream<Told> told() {
        UUID item = itemId;
        if (packed == null || item == null) {
            return Stream.of(new Told(item, new ChangeEntry(changedAt, who, subject, field, before, after, origin)));
        }
        return PackedChange.unpacked(packed).stream()
                .map(change -> new Told(
                        NeighbouringIds.neighbour(item, change.item()),
                        new ChangeEntry(
                                changedAt,
                                who,
                                change.subject(),
                                change.field(),
                                change.before(),
                                change.after(),
                                change.origin())));
    }
}
