package be.jalon.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows put in the order of the plan.
 *
 * @param rows depth first, with their depths set
 * @param children the same rows by parent, null for the top
 */
record PlanOrder(List<ItemRow> rows, Map<@Nullable ItemId, List<ItemRow>> children) {

    /** Positions may be equal after an accident; the ids then make the order the same for everybody. */
    private static final Comparator<ItemRow> BY_POSITION = Comparator.comparingLong(ItemRow::position)
            .thenComparing(row -> row.id().value());

    static PlanOrder of(Collection<ItemRow> unordered) {
        Map<@Nullable ItemId, List<ItemRow>> groups = group(unordered);
        List<ItemRow> ordered = new ArrayList<>(unordered.size());
        Map<@Nullable ItemId, List<ItemRow>> children = HashMap.newHashMap(groups.size());
        walk(null, 0, groups, ordered, children);
        return new PlanOrder(List.copyOf(ordered), children);
    }

    private static Map<@Nullable ItemId, List<ItemRow>> group(Collection<ItemRow> rows) {
        Set<ItemId> known = HashSet.newHashSet(rows.size());
        rows.forEach(row -> known.add(row.id()));
        Map<@Nullable ItemId, List<ItemRow>> groups = new HashMap<>();
        for (ItemRow row : rows) {
            ItemId parent = row.parent() != null && known.contains(row.parent()) ? row.parent() : null;
            groups.computeIfAbsent(parent, any -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private static void walk(
            @Nullable ItemId parent,
            int depth,
            Map<@Nullable ItemId, List<ItemRow>> groups,
            List<ItemRow> ordered,
            Map<@Nullable ItemId, List<ItemRow>> children) {
        List<ItemRow> group = groups.get(parent);
        if (group == null) {
            return;
        }
        group.sort(BY_POSITION);
        List<ItemRow> placed = new ArrayList<>(group.size());
        children.put(parent, Collections.unmodifiableList(placed));
        for (ItemRow row : group) {
            ItemRow there = row.atDepth(depth);
            placed.add(there);
            ordered.add(there);
            walk(row.id(), depth + 1, groups, ordered, children);
        }
    }
}
