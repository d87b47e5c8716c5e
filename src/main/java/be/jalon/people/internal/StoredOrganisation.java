package be.jalon.people.internal;

import be.jalon.people.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The one row that says whose installation this is. */
@Entity
@Table(name = "organisation")
class StoredOrganisation implements Persistable<UUID> {

    @Id
    private UUID id;

    private String name;
    private @Nullable String insCode;
    private boolean trial;

    @Transient
    private boolean stored;

    protected StoredOrganisation() {
        this.stored = true;
    }

    StoredOrganisation(String name, @Nullable String insCode, boolean trial) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.insCode = insCode;
        this.trial = trial;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    Organisation toOrganisation() {
        return new Organisation(id, name, insCode, trial);
    }
}
