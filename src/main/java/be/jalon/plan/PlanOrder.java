package be.jalon.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts rows in the order of the plan. */
final class PlanOrder {

    /** Positions may be equal after an accident; the ids then make the order the same for everybody. */
    private static final Comparator<ItemRow> BY_POSITION = Comparator.comparingLong(ItemRow::position)
            .thenComparing(row -> row.id().value());

    private PlanOrder() {}

    /** The rows depth first, with their depths set. */
    static List<ItemRow> of(Collection<ItemRow> unordered) {
        Map<@Nullable ItemId, List<ItemRow>> groups = group(unordered);
        List<ItemRow> ordered = new ArrayList<>(unordered.size());
        walk(null, 0, groups, ordered);
        return List.copyOf(ordered);
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
            @Nullable ItemId parent, int depth, Map<@Nullable ItemId, List<ItemRow>> groups, List<ItemRow> ordered) {
        List<ItemRow> group = groups.get(parent);
        if (group == null) {
            return;
        }
        group.sort(BY_POSITION);
        for (ItemRow row : group) {
            ordered.add(row.atDepth(depth));
            walk(row.id(), depth + 1, groups, ordered);
        }
    }
}
