package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an item is sent.
 *
 * @param parent null for the top of the plan
 * @param index how many siblings come before it, itself not counted among them
 */
record Target(@Nullable ItemId parent, int index) {

    /** Behind {@code after}; the last when that is null or hangs elsewhere by now. */
    static Target behind(PlanSnapshot plan, @Nullable ItemId parent, @Nullable ItemId after, @Nullable ItemId moved) {
        List<ItemRow> siblings = siblings(plan, parent, moved);
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(after)) {
                return new Target(parent, i + 1);
            }
        }
        return new Target(parent, siblings.size());
    }

    static Optional<Target> up(PlanSnapshot plan, ItemRow row) {
        int index = index(plan, row);
        return index == 0 ? Optional.empty() : Optional.of(new Target(row.parent(), index - 1));
    }

    static Optional<Target> down(PlanSnapshot plan, ItemRow row) {
        int index = index(plan, row);
        return index == plan.children(row.parent()).size() - 1
                ? Optional.empty()
                : Optional.of(new Target(row.parent(), index + 1));
    }

    /** Under the sibling above, as its last child. */
    static Optional<Target> in(PlanSnapshot plan, ItemRow row) {
        int index = index(plan, row);
        if (index == 0) {
            return Optional.empty();
        }
        ItemId above = plan.children(row.parent()).get(index - 1).id();
        return Optional.of(new Target(above, plan.children(above).size()));
    }

    /** Out of its parent, right behind it. */
    static Optional<Target> out(PlanSnapshot plan, ItemRow row) {
        ItemId parent = row.parent();
        return parent == null
                ? Optional.empty()
                : plan.row(parent).map(above -> behind(plan, above.parent(), parent, row.id()));
    }

    /** The siblings that the item finds at this place. */
    List<ItemRow> siblings(PlanSnapshot plan, @Nullable ItemId moved) {
        return siblings(plan, parent, moved);
    }

    static int index(PlanSnapshot plan, ItemRow row) {
        return plan.children(row.parent()).indexOf(row);
    }

    private static List<ItemRow> siblings(PlanSnapshot plan, @Nullable ItemId parent, @Nullable ItemId moved) {
        List<ItemRow> siblings = new ArrayList<>(plan.children(parent));
        siblings.removeIf(sibling -> sibling.id().equals(moved));
        return siblings;
    }
}
