package be.jalon.people.internal;

import be.jalon.people.PilotPair;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Two entries that somebody looked at and found to be different. */
@Entity
@Table(name = "pilot_distinct")
class StoredDistinction implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID firstId;
    private UUID secondId;

    @Transient
    private boolean stored;

    protected StoredDistinction() {
        this.stored = true;
    }

    StoredDistinction(PilotPair pair) {
        this.id = UUID.randomUUID();
        this.firstId = pair.first();
        this.secondId = pair.second();
    }

    PilotPair pair() {
        return new PilotPair(firstId, secondId);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
