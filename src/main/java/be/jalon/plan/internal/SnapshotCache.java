package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSnapshot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The plans in use, one snapshot each, for all sessions. A snapshot is trusted only at the revision that the database
 * tells, so a patch that comes late or never costs a reload and nothing else.
 */
@Component
class SnapshotCache {

    /** A plan of 5 000 items takes about 10 MB; more plans than these at once are read again. */
    private static final int MOST_PLANS = 24;

    private static final UUID NOBODY_S_PLAN = new UUID(0, 0);

    private final Map<PlanId, PlanSnapshot> snapshots = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanId, PlanSnapshot> eldest) {
            return size() > MOST_PLANS;
        }
    };

    synchronized Optional<PlanSnapshot> at(PlanId plan, long revision) {
        return Optional.ofNullable(snapshots.get(plan))
                .filter(snapshot -> snapshot.plan().revision() == revision);
    }

    synchronized void put(PlanSnapshot snapshot) {
        PlanId plan = snapshot.plan().id();
        PlanSnapshot known = snapshots.get(plan);
        if (known == null || known.plan().revision() <= snapshot.plan().revision()) {
            snapshots.put(plan, snapshot);
        }
    }

    /** The plan as it was when it was last read or changed here; changes made elsewhere may be missing. */
    synchronized Optional<PlanSnapshot> latest(PlanId plan) {
        return Optional.ofNullable(snapshots.get(plan));
    }

    /** The plan that an item was in when it was last read or changed here. */
    synchronized Optional<PlanSnapshot> holding(ItemId item) {
        return snapshots.values().stream()
                .filter(plan -> plan.row(item).isPresent())
                .findFirst();
    }

    /**
     * Brings the snapshot of the revision before {@code header} to its revision. An older snapshot is dropped, so that
     * what {@link #latest} tells never misses a change that was made here.
     */
    void patch(PlanHeader header, Collection<ItemRow> changed, Set<ItemId> removed) {
        at(header.id(), header.revision() - 1)
                .ifPresentOrElse(
                        before -> put(before.with(header, changed, removed)),
                        () -> dropOlder(header.id(), header.revision()));
    }

    private synchronized void dropOlder(PlanId plan, long revision) {
        PlanSnapshot known = snapshots.get(plan);
        if (known != null && known.plan().revision() < revision) {
            snapshots.remove(plan);
        }
    }

    /** The plans that are in memory; never empty, so that a query may ask for all others. */
    synchronized List<UUID> plans() {
        return Stream.concat(
                        Stream.of(NOBODY_S_PLAN), snapshots.keySet().stream().map(PlanId::value))
                .toList();
    }

    /** The next reader reads the plan again. */
    synchronized void forget(PlanId plan) {
        snapshots.remove(plan);
    }

    synchronized void clear() {
        snapshots.clear();
    }
}
