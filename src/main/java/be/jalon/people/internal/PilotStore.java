package be.jalon.people.internal;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotOutcome;
import be.jalon.people.PilotRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of pilots. */
@Component
public class PilotStore {

    private final PilotTable pilots;
    private final KnownPilots known;

    PilotStore(PilotTable pilots, KnownPilots known) {
        this.pilots = pilots;
        this.known = known;
    }

    /** Reads the directory before the first save needs it. */
    @EventListener
    @Transactional(readOnly = true)
    public void prepare(ApplicationReadyEvent started) {
        known.claim(List.of(), pilots::keys);
    }

    public List<Pilot> all() {
        return pilots.findAll().stream().map(StoredPilot::toPilot).toList();
    }

    public void enrol(Map<PilotRole, Set<String>> names) {
        Map<PilotName, PilotKind> suggested = new LinkedHashMap<>();
        names.forEach((role, ofRole) -> ofRole.forEach(text -> PilotName.of(text)
                .ifPresent(name -> suggested.putIfAbsent(name, PilotKind.suggest(role, name.text())))));
        List<StoredPilot> added = new ArrayList<>();
        for (PilotName name : known.claim(suggested.keySet(), pilots::keys)) {
            added.add(new StoredPilot(suggested.getOrDefault(name, PilotKind.UNCLEAR), name));
        }
        pilots.saveAll(added);
    }

    public PilotOutcome describe(UUID id, long version, String name, PilotKind kind) {
        PilotName wanted =
                PilotName.of(name).orElseThrow(() -> new IllegalArgumentException("Not a pilot's name: " + name));
        Optional<StoredPilot> stored = pilots.findById(id);
        if (stored.isEmpty()) {
            return new PilotOutcome.Gone();
        }
        if (stored.get().toPilot().version() != version) {
            return new PilotOutcome.Conflict(stored.get().toPilot());
        }
        return describe(stored.get(), wanted, kind);
    }

    private PilotOutcome describe(StoredPilot pilot, PilotName name, PilotKind kind) {
        boolean renamed = !pilot.nameKey().equals(name.key());
        if (renamed && pilots.findByNameKey(name.key()).isPresent()) {
            return new PilotOutcome.NameTaken(name.text());
        }
        pilot.describe(kind, name);
        if (renamed) {
            known.forgetAfterwards();
        }
        return new PilotOutcome.Saved(pilots.saveAndFlush(pilot).toPilot());
    }

    void erase() {
        pilots.erase();
        known.forgetAfterwards();
    }
}
