package be.jalon.people.internal;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotPair;
import be.jalon.people.PilotRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of pilots: reading it and adding names that it does not know. */
@Component
public class PilotStore {

    private final PilotTable pilots;
    private final DistinctionTable distinctions;
    private final KnownDistinctions keptApart;
    private final KnownPilots known;
    private final KnownSpellings spellings;

    PilotStore(
            PilotTable pilots,
            DistinctionTable distinctions,
            KnownDistinctions keptApart,
            KnownPilots known,
            KnownSpellings spellings) {
        this.pilots = pilots;
        this.distinctions = distinctions;
        this.keptApart = keptApart;
        this.known = known;
        this.spellings = spellings;
    }

    /** Reads the directory before the first save needs it. */
    @EventListener
    @Transactional(readOnly = true)
    public void prepare(ApplicationReadyEvent started) {
        known.claim(List.of(), pilots::keys);
    }

    public List<Pilot> all() {
        return Entries.of(pilots.findAll());
    }

    /** The pairs that somebody found to be different. */
    public Set<PilotPair> keptApart() {
        return keptApart.current();
    }

    public void enrol(Map<PilotRole, Set<String>> names) {
        Map<PilotName, PilotKind> suggested = new LinkedHashMap<>();
        names.forEach((role, ofRole) -> ofRole.forEach(text -> PilotName.of(text)
                .ifPresent(name -> suggested.putIfAbsent(name, PilotKind.suggest(role, name.text())))));
        enrolAs(suggested);
    }

    /** Adds one name with a kind that is known, unless the directory has it. */
    public void enrol(String name, PilotKind kind) {
        PilotName.of(name).ifPresent(wanted -> enrolAs(Map.of(wanted, kind)));
    }

    private void enrolAs(Map<PilotName, PilotKind> kinds) {
        List<StoredPilot> added = new ArrayList<>();
        for (PilotName name : known.claim(kinds.keySet(), pilots::keys)) {
            added.add(new StoredPilot(kinds.getOrDefault(name, PilotKind.UNCLEAR), name));
        }
        pilots.saveAll(added);
    }

    void erase() {
        distinctions.erase();
        keptApart.forgetAfterwards();
        pilots.untie();
        pilots.erase();
        known.forgetAfterwards();
        spellings.forgetAfterwards();
    }
}
