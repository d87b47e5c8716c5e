package be.jalon.people.internal;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotOutcome;
import be.jalon.people.PilotPair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Changes entries of the directory. Each change first keeps other writers from the entries that it is about. */
@Component
public class PilotEntries {

    private final PilotTable pilots;
    private final DistinctionTable distinctions;
    private final KnownDistinctions keptApart;
    private final KnownPilots known;
    private final KnownSpellings spellings;
    private final AttachedPilots attached;
    private final DirectoryLog log;

    PilotEntries(
            PilotTable pilots,
            DistinctionTable distinctions,
            KnownDistinctions keptApart,
            KnownPilots known,
            KnownSpellings spellings,
            AttachedPilots attached,
            DirectoryLog log) {
        this.pilots = pilots;
        this.distinctions = distinctions;
        this.keptApart = keptApart;
        this.known = known;
        this.spellings = spellings;
        this.attached = attached;
        this.log = log;
    }

    /** An entry that was read for a change, with its other spellings. */
    private record Opened(StoredPilot entry, List<StoredPilot> all) {

        Pilot pilot() {
            return Entries.of(all).stream()
                    .filter(pilot -> pilot.id().equals(entry.id()))
                    .findFirst()
                    .orElseThrow();
        }

        List<StoredPilot> others() {
            return all.stream()
                    .filter(name -> name.entry().equals(entry.id()) && name != entry)
                    .toList();
        }

        Optional<StoredPilot> spelled(String key) {
            return others().stream().filter(name -> name.nameKey().equals(key)).findFirst();
        }
    }

    /** Runs a change when the entries are still as their editor saw them. */
    private PilotOutcome change(Map<UUID, Long> versions, UUID subject, Function<Opened, PilotOutcome> change) {
        return change(pilots.lockEntries(versions.keySet()), versions, subject, change);
    }

    private static PilotOutcome change(
            List<StoredPilot> all, Map<UUID, Long> versions, UUID subject, Function<Opened, PilotOutcome> change) {
        for (Map.Entry<UUID, Long> seen : versions.entrySet()) {
            Optional<StoredPilot> entry = entry(all, seen.getKey());
            if (entry.isEmpty()) {
                return new PilotOutcome.Gone();
            }
            if (entry.get().version() != seen.getValue()) {
                return new PilotOutcome.Conflict(new Opened(entry.get(), all).pilot());
            }
        }
        return change.apply(new Opened(entry(all, subject).orElseThrow(), new ArrayList<>(all)));
    }

    private static Optional<StoredPilot> entry(Collection<StoredPilot> names, UUID id) {
        return names.stream()
                .filter(name -> name.id().equals(id) && name.isEntry())
                .findFirst();
    }

    private PilotOutcome saved(Opened opened) {
        pilots.saveAllAndFlush(opened.all());
        spellings.forgetAfterwards();
        attached.forgetAfterwards();
        log.changed(opened.pilot());
        return new PilotOutcome.Saved(opened.pilot());
    }

    public PilotOutcome describe(UUID id, long version, String name, PilotKind kind) {
        PilotName wanted =
                PilotName.of(name).orElseThrow(() -> new IllegalArgumentException("Not a pilot's name: " + name));
        Map<UUID, Long> versions = Map.of(id, version);
        return change(
                pilots.lockEntriesAndName(versions.keySet(), wanted.key()),
                versions,
                id,
                opened -> describe(opened, wanted, kind));
    }

    private PilotOutcome describe(Opened opened, PilotName name, PilotKind kind) {
        StoredPilot entry = opened.entry();
        if (entry.nameKey().equals(name.key())) {
            entry.describe(kind, name);
            return saved(opened);
        }
        Optional<StoredPilot> known = opened.spelled(name.key());
        if (known.isPresent()) {
            known.get().describe(kind, name);
            return saved(promoted(opened, known.get()));
        }
        return opened.all().stream().anyMatch(other -> other.nameKey().equals(name.key()))
                ? new PilotOutcome.NameTaken(name.text())
                : rename(opened, name, kind);
    }

    /** The old name stays a spelling of the entry: plans still name it so. */
    private PilotOutcome rename(Opened opened, PilotName name, PilotKind kind) {
        StoredPilot entry = opened.entry();
        PilotName before = new PilotName(entry.name(), entry.nameKey());
        entry.describe(kind, name);
        pilots.saveAndFlush(entry);
        StoredPilot old = new StoredPilot(kind, before);
        old.spell(entry);
        known.forgetAfterwards();
        List<StoredPilot> all = new ArrayList<>(opened.all());
        all.add(old);
        return saved(new Opened(entry, all));
    }

    /** The same names with another of them standing for the entry. */
    private static Opened promoted(Opened opened, StoredPilot name) {
        List<StoredPilot> others = opened.others();
        name.standAlone();
        name.retire(opened.entry().isFormer());
        others.stream().filter(other -> other != name).forEach(other -> other.spell(name));
        opened.entry().spell(name);
        return new Opened(name, opened.all());
    }

    /** @param versions of all entries that become one, the one that stays included */
    public PilotOutcome merge(UUID keep, Map<UUID, Long> versions) {
        return change(versions, keep, opened -> {
            opened.all().stream().filter(name -> name != opened.entry()).forEach(name -> name.spell(opened.entry()));
            return saved(opened);
        });
    }

    public PilotOutcome split(UUID id, long version, UUID spelling) {
        return change(Map.of(id, version), id, opened -> {
            opened.others().stream().filter(name -> name.id().equals(spelling)).forEach(StoredPilot::standAlone);
            return saved(opened);
        });
    }

    public PilotOutcome retire(UUID id, long version, boolean former) {
        return change(Map.of(id, version), id, opened -> {
            opened.entry().retire(former);
            return saved(opened);
        });
    }

    public void keepApart(PilotPair pair) {
        if (!distinctions.existsByFirstIdAndSecondId(pair.first(), pair.second())) {
            distinctions.save(new StoredDistinction(pair));
            keptApart.forgetAfterwards();
        }
    }
}
