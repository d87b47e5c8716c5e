package be.jalon.plan.ui;

import be.jalon.people.SpellingBook;
import be.jalon.plan.BranchTotals;
import be.jalon.plan.FilteredPlan;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows of a plan: all of it, or what a filter leaves.
 *
 * @param spellings which names are one pilot to the filter
 * @param user what the one who looks may do
 * @param hits the items that match the filter; null without a filter
 */
record VisiblePlan(
        PlanSnapshot snapshot,
        LocalDate today,
        PlanFilter filter,
        SpellingBook spellings,
        Permissions user,
        BranchTotals totals,
        @Nullable Set<ItemId> hits,
        Map<@Nullable ItemId, List<ItemRow>> children) {

    /** For nobody in particular, every name for itself. */
    static VisiblePlan of(PlanSnapshot snapshot, PlanFilter filter, LocalDate today) {
        return of(snapshot, filter, SpellingBook.empty(), Permissions.NONE, today);
    }

    static VisiblePlan of(
            PlanSnapshot snapshot, PlanFilter filter, SpellingBook spellings, Permissions user, LocalDate today) {
        if (filter.isEmpty()) {
            BranchTotals all = snapshot.totals(null, today);
            return new VisiblePlan(snapshot, today, filter, spellings, user, all, null, Map.of());
        }
        FilteredPlan left = snapshot.filter(filter.inAllSpellings(spellings), today, user);
        Map<@Nullable ItemId, List<ItemRow>> children = new HashMap<>();
        for (ItemRow row : left.rows()) {
            children.computeIfAbsent(row.parent(), parent -> new ArrayList<>()).add(row);
        }
        return new VisiblePlan(snapshot, today, filter, spellings, user, left.totals(), left.hits(), children);
    }

    /** Whether everything looks the same: snapshots are shared, so an unchanged plan is the same object. */
    boolean looksLike(@Nullable VisiblePlan other) {
        return other != null
                && snapshot == other.snapshot
                && spellings == other.spellings
                && filter.equals(other.filter)
                && user.equals(other.user)
                && today.equals(other.today);
    }

    PlanId plan() {
        return snapshot.plan().id();
    }

    boolean isFiltered() {
        return hits != null;
    }

    /** The visible items directly under an item, null for the top, in the order of the plan. */
    List<ItemRow> children(@Nullable ItemId parent) {
        return isFiltered() ? children.getOrDefault(parent, List.of()) : snapshot.children(parent);
    }

    boolean isParent(ItemId item) {
        return isFiltered() ? children.containsKey(item) : snapshot.isParent(item);
    }

    /**
     * The rows that look different from what was shown before, when nothing came, went or moved; empty when everything
     * has to be shown again.
     */
    Optional<List<ItemRow>> changedSince(@Nullable VisiblePlan before) {
        return before == null || !isComparable(before) ? Optional.empty() : snapshot.changedSince(before.snapshot);
    }

    private boolean isComparable(VisiblePlan before) {
        return !isFiltered()
                && !before.isFiltered()
                && spellings == before.spellings
                && user.equals(before.user)
                && today.equals(before.today);
    }

    boolean isHit(ItemId item) {
        return hits == null || hits.contains(item);
    }

    boolean shows(ItemId item) {
        return row(item)
                .map(ItemRow::parent)
                .map(parent ->
                        children(parent).stream().anyMatch(row -> row.id().equals(item)))
                .orElseGet(
                        () -> children(null).stream().anyMatch(row -> row.id().equals(item)));
    }

    Optional<ItemRow> row(ItemId item) {
        return snapshot.row(item);
    }

    /** Counts and sums of a branch; under a filter those of its hits. */
    BranchTotals branchTotals(ItemRow row) {
        return isFiltered() ? sumOfHits(row) : snapshot.totals(row.id(), today);
    }

    private BranchTotals sumOfHits(ItemRow row) {
        BranchTotals sum = isHit(row.id()) ? BranchTotals.of(row, today) : BranchTotals.NONE;
        for (ItemRow child : children(row.id())) {
            sum = sum.plus(sumOfHits(child));
        }
        return sum;
    }
}
