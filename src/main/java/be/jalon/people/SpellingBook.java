package be.jalon.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names are spellings of one entry, at one moment; immutable. A name that nobody merged stands for itself. */
public final class SpellingBook {

    private static final SpellingBook EMPTY = new SpellingBook(Map.of());

    private final Map<String, Pilot> entries;

    private SpellingBook(Map<String, Pilot> entries) {
        this.entries = entries;
    }

    public static SpellingBook empty() {
        return EMPTY;
    }

    public static SpellingBook of(Collection<Pilot> pilots) {
        Map<String, Pilot> entries = new HashMap<>();
        for (Pilot pilot : pilots) {
            if (!pilot.others().isEmpty()) {
                pilot.keys().forEach(key -> entries.put(key, pilot));
            }
        }
        return entries.isEmpty() ? EMPTY : new SpellingBook(Map.copyOf(entries));
    }

    /** The name that stands for the entry; the name itself when it is its only spelling. */
    public String nameOf(String name) {
        Pilot entry = entries.get(Pilot.key(name));
        return entry == null ? name : entry.name();
    }

    /** Every spelling of the entries so named, and the names themselves. */
    public Set<String> allSpellings(Collection<String> names) {
        Set<String> all = new HashSet<>(names);
        for (String name : names) {
            Pilot entry = entries.get(Pilot.key(name));
            if (entry != null) {
                all.addAll(entry.spellings());
            }
        }
        return all;
    }

    /** The keys of every spelling of the entries with these keys, and the keys themselves. */
    public Set<String> allKeys(Collection<String> keys) {
        return allSpellings(keys).stream().map(Pilot::key).collect(Collectors.toUnmodifiableSet());
    }
}
