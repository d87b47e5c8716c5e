package be.jalon.people.internal;

import be.jalon.people.PilotKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name of the directory: an entry, or another spelling of one. */
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
    private @Nullable UUID sameAs;
    private boolean former;

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

    void retire(boolean left) {
        this.former = left;
    }

    /** Makes this name another spelling of an entry. */
    void spell(StoredPilot entry) {
        this.sameAs = entry.id;
    }

    /** Makes this name an entry of its own. */
    void standAlone() {
        this.sameAs = null;
    }

    UUID id() {
        return id;
    }

    boolean isEntry() {
        return sameAs == null;
    }

    /** The entry that this name stands for: itself, or the one that it spells. */
    UUID entry() {
        return sameAs == null ? id : sameAs;
    }

    PilotKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    boolean isFormer() {
        return former;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
