package be.jalon.people.internal;

import be.jalon.people.Pilot;
import be.jalon.people.Pilot.Spelling;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Puts stored names together to entries. */
final class Entries {

    private Entries() {}

    /** The entries among the names, in alphabetical order, each with its spellings. */
    static List<Pilot> of(Collection<StoredPilot> names) {
        Comparator<String> french = Collator.getInstance(Locale.FRENCH)::compare;
        Map<UUID, List<Spelling>> spellings = new LinkedHashMap<>();
        List<StoredPilot> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(StoredPilot::name, french));
        for (StoredPilot name : sorted) {
            if (!name.isEntry()) {
                spellings
                        .computeIfAbsent(name.entry(), entry -> new ArrayList<>())
                        .add(new Spelling(name.id(), name.name()));
            }
        }
        return sorted.stream()
                .filter(StoredPilot::isEntry)
                .map(entry -> pilot(entry, spellings.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static Pilot pilot(StoredPilot entry, List<Spelling> others) {
        return new Pilot(entry.id(), entry.kind(), entry.name(), others, entry.isFormer(), entry.version());
    }
}
