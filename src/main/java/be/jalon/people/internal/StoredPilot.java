package be.jalon.people.internal;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pilot of the directory. */
@Entity
@Table(name = "pilot")
class StoredPilot {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private PilotKind kind;

    private String name;
    private String nameKey;

    protected StoredPilot() {}

    StoredPilot(PilotKind kind, PilotName name) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.name = name.text();
        this.nameKey = name.key();
    }

    void describe(PilotKind newKind, PilotName newName) {
        this.kind = newKind;
        this.name = newName.text();
        this.nameKey = newName.key();
    }

    String nameKey() {
        return nameKey;
    }

    Pilot toPilot() {
        return new Pilot(id, kind, name, version == null ? 0 : version);
    }
}
