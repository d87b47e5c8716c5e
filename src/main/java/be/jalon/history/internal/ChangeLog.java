package be.jalon.history.internal;

import be.jalon.history.ChangeEntry;
import be.jalon.history.internal.StoredChange.Told;
import be.jalon.shared.Changes;
import be.jalon.shared.InstallationErased;
import be.jalon.shared.NeighbouringIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every published change. It listens in the transaction of the change and lets its own failures through: what
 * cannot be logged does not happen.
 */
@Component
public class ChangeLog {

    private final StoredChanges changes;
    private final ChangeInsertion insertion;

    ChangeLog(StoredChanges changes, ChangeInsertion insertion) {
        this.changes = changes;
        this.insertion = insertion;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Changes gesture) {
        insertion.insert(gesture);
    }

    @Order(200)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(InstallationErased event) {
        changes.erase();
    }

    public List<ChangeEntry> ofItem(UUID itemId) {
        return changes.ofItem(List.of(itemId, NeighbouringIds.common(itemId)), NeighbouringIds.own(itemId)).stream()
                .flatMap(StoredChange::told)
                .filter(told -> itemId.equals(told.item()))
                .map(Told::change)
                .toList();
    }

    public List<ChangeEntry> ofPlan(UUID planId, int limit) {
        return changes.findByPlanIdOrderByChangedAtDescSequenceNumberAsc(planId, Limit.of(limit)).stream()
                .flatMap(StoredChange::told)
                .limit(limit)
                .map(Told::change)
                .toList();
    }

    public Map<UUID, List<ChangeEntry>> since(Instant after, Collection<UUID> items, String exceptBy, int limit) {
        Set<UUID> wanted = Set.copyOf(items);
        Set<UUID> ids = new HashSet<>(wanted);
        items.forEach(item -> ids.add(NeighbouringIds.common(item)));
        Map<UUID, List<ChangeEntry>> byItem = new LinkedHashMap<>();
        changes.since(after, ids, exceptBy, Limit.of(limit)).stream()
                .flatMap(StoredChange::told)
                .filter(told -> wanted.contains(told.item()))
                .limit(limit)
                .forEach(told -> byItem.computeIfAbsent(told.item(), any -> new ArrayList<>())
                        .add(told.change()));
        return byItem;
    }
}
