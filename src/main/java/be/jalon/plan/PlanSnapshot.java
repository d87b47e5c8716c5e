package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan at one revision: immutable, shared by all sessions, made for being asked often. Rows stand depth first,
 * so that the branch of an item is the item and the rows that follow it down to the next row at its depth.
 */
public final class PlanSnapshot {

    private final PlanHeader plan;
    private final List<ItemRow> rows;
    private final Map<ItemId, Integer> indexes;
    private final Map<@Nullable ItemId, List<ItemRow>> children;
    /** For each row, the index after the last row of its branch. */
    private final int[] branchEnds;

    private volatile @Nullable PilotFacets pilots;
    private volatile @Nullable DayTotals totals;

    private PlanSnapshot(PlanHeader plan, PlanOrder order) {
        this.plan = plan;
        this.rows = order.rows();
        this.children = order.children();
        this.indexes = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            indexes.put(rows.get(i).id(), i);
        }
        this.branchEnds = branchEnds(rows);
    }

    /** Puts rows in order by their parents and positions; an item whose parent is not among them stands at the top. */
    public static PlanSnapshot of(PlanHeader plan, Collection<ItemRow> rows) {
        return new PlanSnapshot(plan, PlanOrder.of(rows));
    }

    private static int[] branchEnds(List<ItemRow> rows) {
        int[] ends = new int[rows.size()];
        int[] open = new int[rows.size() + 1];
        int depth = 0;
        for (int i = 0; i < rows.size(); i++) {
            while (depth > rows.get(i).depth()) {
                ends[open[--depth]] = i;
            }
            open[depth++] = i;
        }
        while (depth > 0) {
            ends[open[--depth]] = rows.size();
        }
        return ends;
    }

    public PlanHeader plan() {
        return plan;
    }

    /** All items, depth first in the order of the plan. */
    public List<ItemRow> rows() {
        return rows;
    }

    public Optional<ItemRow> row(ItemId item) {
        Integer index = indexes.get(item);
        return index == null ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** The items directly under an item, null for the top of the plan, in order. */
    public List<ItemRow> children(@Nullable ItemId item) {
        return children.getOrDefault(item, List.of());
    }

    /** The item and everything under it, depth first; empty when there is no such item. */
    public List<ItemRow> branch(ItemId item) {
        Integer index = indexes.get(item);
        return index == null ? List.of() : rows.subList(index, branchEnds[index]);
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
        Integer index = indexes.get(item);
        return index == null ? BranchTotals.NONE : known.branches()[index];
    }

    private DayTotals totals(LocalDate today) {
        DayTotals known = totals;
        if (known == null || !known.day().equals(today)) {
            known = addUp(today);
            totals = known;
        }
        return known;
    }

    private DayTotals addUp(LocalDate today) {
        BranchTotals[] own = new BranchTotals[rows.size()];
        BranchTotals[] branches = new BranchTotals[rows.size()];
        BranchTotals all = BranchTotals.NONE;
        for (int i = rows.size() - 1; i >= 0; i--) {
            own[i] = BranchTotals.of(rows.get(i), today);
            BranchTotals sum = own[i];
            for (int child = i + 1; child < branchEnds[i]; child = branchEnds[child]) {
                sum = sum.plus(branches[child]);
            }
            branches[i] = sum;
            all = all.plus(own[i]);
        }
        return new DayTotals(today, own, branches, all);
    }

    /** The items that match and their ancestors; an empty filter leaves everything. Nothing is anybody's. */
    public FilteredPlan filter(PlanFilter filter, LocalDate today) {
        return filter(filter, today, Permissions.NONE);
    }

    /** The items that match for a user and their ancestors; an empty filter leaves everything. */
    public FilteredPlan filter(PlanFilter filter, LocalDate today, Permissions user) {
        DayTotals known = totals(today);
        if (filter.isEmpty()) {
            return new FilteredPlan(rows, Collections.unmodifiableSet(indexes.keySet()), known.all());
        }
        FilterMatch match = new FilterMatch(filter, today, filter.mineOnly() ? user.mine(this) : Set.of());
        boolean[] candidates = inSections(filter.section());
        boolean[] shown = new boolean[rows.size()];
        Set<ItemId> hits = new HashSet<>();
        BranchTotals sum = BranchTotals.NONE;
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i] && match.matches(rows.get(i))) {
                hits.add(rows.get(i).id());
                sum = sum.plus(known.own()[i]);
                show(i, shown);
            }
        }
        return new FilteredPlan(shownRows(shown), Collections.unmodifiableSet(hits), sum);
    }

    private boolean[] inSections(PlanFilter.Choice<ItemId> section) {
        boolean[] chosen = new boolean[rows.size()];
        if (section.isEmpty()) {
            Arrays.fill(chosen, true);
            return chosen;
        }
        for (ItemId item : section.values()) {
            Integer index = indexes.get(item);
            if (index != null) {
                Arrays.fill(chosen, index, branchEnds[index], true);
            }
        }
        if (!section.absences().isEmpty()) {
            markOutsideSections(chosen);
        }
        return chosen;
    }

    private void markOutsideSections(boolean[] chosen) {
        for (int i = 0; i < chosen.length; ) {
            boolean section = rows.get(i).level().isSection();
            chosen[i] |= !section;
            i = section ? branchEnds[i] : i + 1;
        }
    }

    /** A row and the rows above it. */
    private void show(int hit, boolean[] shown) {
        Integer index = hit;
        while (index != null && !shown[index]) {
            shown[index] = true;
            ItemId parent = rows.get(index).parent();
            index = parent == null ? null : indexes.get(parent);
        }
    }

    private List<ItemRow> shownRows(boolean[] shown) {
        List<ItemRow> left = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                left.add(rows.get(i));
            }
        }
        return List.copyOf(left);
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

    /** What each row and each branch adds up to on one day. */
    private record DayTotals(LocalDate day, BranchTotals[] own, BranchTotals[] branches, BranchTotals all) {}
}
