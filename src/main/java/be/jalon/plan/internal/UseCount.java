package be.jalon.plan.internal;

import be.jalon.people.Pilot;
import be.jalon.people.PilotRole;
import be.jalon.people.PilotUse;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Counts the items that name each entry. */
final class UseCount {

    private final Map<String, UUID> entries = new HashMap<>();
    /** Each spelling is folded once, however many items have it. */
    private final Map<String, Optional<UUID>> byName = new HashMap<>();

    private final Map<UUID, Map<PilotRole, Integer>> counts = new HashMap<>();

    UseCount(Collection<Pilot> pilots) {
        pilots.forEach(pilot -> pilot.keys().forEach(key -> entries.put(key, pilot.id())));
    }

    void add(PlanSnapshot plan) {
        for (ItemRow row : plan.rows()) {
            for (PilotRole role : PilotRole.values()) {
                add(row.pilots(role).names(), role);
            }
        }
    }

    /** Plain loops: this runs over every cell of every plan. */
    private void add(List<String> names, PilotRole role) {
        if (names.size() == 1) {
            entry(names.getFirst()).ifPresent(entry -> count(entry, role));
        } else if (!names.isEmpty()) {
            Set<UUID> named = new HashSet<>();
            names.forEach(name -> entry(name).ifPresent(named::add));
            named.forEach(entry -> count(entry, role));
        }
    }

    private Optional<UUID> entry(String name) {
        return Objects.requireNonNull(
                byName.computeIfAbsent(name, any -> Optional.ofNullable(entries.get(Pilot.key(any)))));
    }

    private void count(UUID entry, PilotRole role) {
        counts.computeIfAbsent(entry, any -> new EnumMap<>(PilotRole.class)).merge(role, 1, Integer::sum);
    }

    Map<UUID, PilotUse> result() {
        Map<UUID, PilotUse> uses = new HashMap<>();
        counts.forEach((entry, items) -> uses.put(entry, new PilotUse(items)));
        return uses;
    }
}
