package be.jalon.people;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many living items name an entry, by role. */
public record PilotUse(Map<PilotRole, Integer> items) implements Serializable {

    public static final PilotUse NONE = new PilotUse(Map.of());

    public PilotUse {
        EnumMap<PilotRole, Integer> counts = new EnumMap<>(PilotRole.class);
        counts.putAll(items);
        items = Collections.unmodifiableMap(counts);
    }

    public int in(PilotRole role) {
        return items.getOrDefault(role, 0);
    }

    /** Whether no item names the entry. */
    public boolean isNone() {
        return items.values().stream().allMatch(count -> count == 0);
    }
}
