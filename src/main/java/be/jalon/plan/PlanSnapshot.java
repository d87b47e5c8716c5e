package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
        BranchTotals[] byRow = totalsByRow(today);
        if (item != null) {
            Integer index = indexes.get(item);
            return index == null ? BranchTotals.NONE : byRow[index];
        }
        return children(null).stream()
                .map(top -> byRow[indexes.getOrDefault(top.id(), 0)])
                .reduce(BranchTotals.NONE, BranchTotals::plus);
    }

    private BranchTotals[] totalsByRow(LocalDate today) {
        DayTotals known = totals;
        if (known == null || !known.day().equals(today)) {
            known = new DayTotals(today, addUp(today));
            totals = known;
        }
        return known.byRow();
    }

    private BranchTotals[] addUp(LocalDate today) {
        BranchTotals[] sums = new BranchTotals[rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            BranchTotals sum = BranchTotals.of(rows.get(i), today);
            for (int child = i + 1; child < branchEnds[i]; child = branchEnds[child]) {
                sum = sum.plus(sums[child]);
            }
            sums[i] = sum;
        }
        return sums;
    }

    /** The items that match and their ancestors; an empty filter leaves everything. */
    public FilteredPlan filter(PlanFilter filter, LocalDate today) {
        FilterMatch match = new FilterMatch(filter, today);
        boolean[] shown = new boolean[rows.size()];
        Set<ItemId> hits = new LinkedHashSet<>();
        BranchTotals sum = BranchTotals.NONE;
        for (ItemRow row : inSections(filter.section())) {
            if (match.matches(row)) {
                hits.add(row.id());
                sum = sum.plus(BranchTotals.of(row, today));
                show(row, shown);
            }
        }
        return new FilteredPlan(shownRows(shown), Set.copyOf(hits), sum);
    }

    private List<ItemRow> inSections(PlanFilter.Choice<ItemId> section) {
        if (section.isEmpty()) {
            return rows;
        }
        boolean[] chosen = new boolean[rows.size()];
        for (ItemId item : section.values()) {
            Integer index = indexes.get(item);
            if (index != null) {
                Arrays.fill(chosen, index, branchEnds[index], true);
            }
        }
        if (!section.absences().isEmpty()) {
            markOutsideSections(chosen);
        }
        return shownRows(chosen);
    }

    private void markOutsideSections(boolean[] chosen) {
        for (int i = 0; i < chosen.length; ) {
            boolean section = rows.get(i).level().isSection();
            chosen[i] |= !section;
            i = section ? branchEnds[i] : i + 1;
        }
    }

    private void show(ItemRow row, boolean[] shown) {
        Integer index = indexes.get(row.id());
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

    private record DayTotals(LocalDate day, BranchTotals[] byRow) {}
}
