package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan at one revision: immutable, shared by all sessions, made for being asked often. Rows stand depth first,
 * so that the branch of an item is the item and the rows that follow it down to the next row at its depth.
 */
public final class PlanSnapshot {

    private final PlanHeader plan;
    private final SharedList<ItemRow> rows;
    private final PlanShape shape;

    private volatile @Nullable PilotFacets pilots;
    private volatile @Nullable DayTotals totals;
    /** -1 until somebody asks. */
    private volatile int doubts = -1;

    private PlanSnapshot(PlanHeader plan, SharedList<ItemRow> rows, PlanShape shape) {
        this.plan = plan;
        this.rows = rows;
        this.shape = shape;
    }

    /** Puts rows in order by their parents and positions; an item whose parent is not among them stands at the top. */
    public static PlanSnapshot of(PlanHeader plan, Collection<ItemRow> rows) {
        SharedList<ItemRow> ordered = SharedList.of(PlanOrder.of(rows));
        return new PlanSnapshot(plan, ordered, new PlanShape(ordered));
    }

    /**
     * This plan at another revision. What both have in common is shared: whoever still looks at this one keeps little
     * more in memory than the rows that differ.
     *
     * @param changed rows that are new or different
     * @param removed items that are gone
     */
    public PlanSnapshot with(PlanHeader revised, Collection<ItemRow> changed, Set<ItemId> removed) {
        return removed.isEmpty() && changed.stream().allMatch(this::staysInPlace)
                ? withTexts(revised, changed)
                : rebuilt(revised, changed, removed);
    }

    private boolean staysInPlace(ItemRow changed) {
        return row(changed.id())
                .filter(row -> row.position() == changed.position() && Objects.equals(row.parent(), changed.parent()))
                .isPresent();
    }

    private PlanSnapshot withTexts(PlanHeader revised, Collection<ItemRow> changed) {
        Map<Integer, ItemRow> next = new HashMap<>();
        boolean samePilots = true;
        for (ItemRow row : changed) {
            int index = Objects.requireNonNull(shape.index(row.id()));
            samePilots &= PilotFacets.areEqual(rows.get(index), row);
            next.put(index, row.atDepth(rows.get(index).depth()));
        }
        return revised(revised, rows.with(next), next.keySet(), samePilots);
    }

    private PlanSnapshot revised(
            PlanHeader revised, SharedList<ItemRow> now, Set<Integer> changed, boolean samePilots) {
        PlanSnapshot next = new PlanSnapshot(revised, now, shape);
        DayTotals known = totals;
        next.totals = known == null ? null : known.with(changed, now, shape);
        next.pilots = samePilots ? pilots : null;
        return next;
    }

    private PlanSnapshot rebuilt(PlanHeader revised, Collection<ItemRow> changed, Set<ItemId> removed) {
        Map<ItemId, ItemRow> all = LinkedHashMap.newLinkedHashMap(rows.size() + changed.size());
        rows.forEach(row -> all.put(row.id(), row));
        changed.forEach(row -> all.put(row.id(), row));
        all.keySet().removeAll(removed);
        return of(revised, all.values());
    }

    /**
     * The rows that look different from those of another revision: changed themselves, or above a changed one. Empty when
     * rows came, went or moved, so that everything has to be looked at again.
     */
    public Optional<List<ItemRow>> changedSince(PlanSnapshot before) {
        if (shape != before.shape) {
            return Optional.empty();
        }
        Set<Integer> different = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) != before.rows.get(i)) {
                for (int step = i; step >= 0; step = shape.parent(step)) {
                    different.add(step);
                }
            }
        }
        return Optional.of(different.stream().map(rows::get).toList());
    }

    public PlanHeader plan() {
        return plan;
    }

    /** All items, depth first in the order of the plan. */
    public List<ItemRow> rows() {
        return rows;
    }

    public Optional<ItemRow> row(ItemId item) {
        Integer index = shape.index(item);
        return index == null ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** The items directly under an item, null for the top of the plan, in order. */
    public List<ItemRow> children(@Nullable ItemId item) {
        if (item == null) {
            return shape.children(-1, rows);
        }
        Integer index = shape.index(item);
        return index == null ? List.of() : shape.children(index, rows);
    }

    /** Whether anything hangs under an item. */
    public boolean isParent(ItemId item) {
        Integer index = shape.index(item);
        return index != null && shape.isParent(index);
    }

    /** The items that something hangs under, in the order of the plan. */
    public List<ItemRow> parents() {
        return IntStream.range(0, shape.size())
                .filter(shape::isParent)
                .mapToObj(rows::get)
                .toList();
    }

    /** The rows that show in a tree of which only some branches are open, in the order of the plan. */
    public List<ItemRow> opened(Predicate<ItemId> isOpen) {
        return shape.opened(rows, isOpen);
    }

    /** The item and everything under it, depth first; empty when there is no such item. */
    public List<ItemRow> branch(ItemId item) {
        Integer index = shape.index(item);
        return index == null ? List.of() : rows.subList(index, shape.branchEnd(index));
    }

    /** The items from the top of the plan down to the item, itself included; empty when there is no such item. */
    public List<ItemRow> path(ItemId item) {
        List<ItemRow> path = new ArrayList<>();
        Optional<ItemRow> step = row(item);
        while (step.isPresent()) {
            path.addFirst(step.get());
            step = parentOf(step.get());
        }
        return path;
    }

    private Optional<ItemRow> parentOf(ItemRow row) {
        return row.parent() == null ? Optional.empty() : row(row.parent());
    }

    /** Counts and sums over the branch of an item, itself included; null for the whole plan. */
    public BranchTotals totals(@Nullable ItemId item, LocalDate today) {
        DayTotals known = totals(today);
        if (item == null) {
            return known.all();
        }
        Integer index = shape.index(item);
        return index == null ? BranchTotals.NONE : known.branches().get(index);
    }

    private DayTotals totals(LocalDate today) {
        DayTotals known = totals;
        if (known == null || !known.day().equals(today)) {
            known = DayTotals.of(today, rows, shape);
            totals = known;
        }
        return known;
    }

    /** The items that match and their ancestors; an empty filter leaves everything. Nothing is anybody's. */
    public FilteredPlan filter(PlanFilter filter, LocalDate today) {
        return filter(filter, today, Permissions.NONE);
    }

    /** The items that match for a user and their ancestors; an empty filter leaves everything. */
    public FilteredPlan filter(PlanFilter filter, LocalDate today, Permissions user) {
        DayTotals known = totals(today);
        return filter.isEmpty()
                ? new FilteredPlan(
                        rows, Collections.unmodifiableSet(shape.indexes().keySet()), known.all())
                : new PlanSieve(rows, shape, known, filter.section())
                        .leave(new FilterMatch(filter, today, filter.mineOnly() ? user.mine(this) : Set.of()));
    }

    /** The pilots' names met in a role, each once, in alphabetical order. */
    public List<String> pilots(PilotRole role) {
        PilotFacets known = pilots;
        if (known == null) {
            known = new PilotFacets(rows);
            pilots = known;
        }
        return known.names(role);
    }

    /** The statuses met. */
    public Set<Status> statuses() {
        Set<Status> met = EnumSet.noneOf(Status.class);
        for (ItemRow row : rows) {
            Status status = row.status().status();
            if (status != null) {
                met.add(status);
            }
        }
        return met;
    }

    /** How many fields are to be checked since their import. */
    public int doubts() {
        int known = doubts;
        if (known < 0) {
            known = rows.stream().mapToInt(row -> row.openDoubts().size()).sum();
            doubts = known;
        }
        return known;
    }

    /** The levels met, widest first. */
    public Set<ItemLevel> levels() {
        Set<ItemLevel> met = EnumSet.noneOf(ItemLevel.class);
        rows.forEach(row -> met.add(row.level()));
        return met;
    }

    /** The sections, in order. */
    public List<ItemRow> sections() {
        return rows.stream().filter(row -> row.level().isSection()).toList();
    }
}
