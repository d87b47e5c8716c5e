package be.jalon.plan;

import be.jalon.plan.PlanFilter.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the rows of a plan and keeps those that match, with the rows above them. */
final class PlanSieve {

    private final List<ItemRow> rows;
    private final PlanShape shape;
    private final DayTotals totals;
    private final boolean[] candidates;
    private final boolean[] shown;

    PlanSieve(List<ItemRow> rows, PlanShape shape, DayTotals totals, Choice<ItemId> section) {
        this.rows = rows;
        this.shape = shape;
        this.totals = totals;
        this.candidates = inSections(section);
        this.shown = new boolean[rows.size()];
    }

    FilteredPlan leave(FilterMatch match) {
        Set<ItemId> hits = new HashSet<>();
        BranchTotals sum = BranchTotals.NONE;
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i] && match.matches(rows.get(i))) {
                hits.add(rows.get(i).id());
                sum = sum.plus(totals.own().get(i));
                show(i);
            }
        }
        return new FilteredPlan(shownRows(), Collections.unmodifiableSet(hits), sum);
    }

    private boolean[] inSections(Choice<ItemId> section) {
        boolean[] chosen = new boolean[rows.size()];
        if (section.isEmpty()) {
            Arrays.fill(chosen, true);
            return chosen;
        }
        for (ItemId item : section.values()) {
            Integer index = shape.index(item);
            if (index != null) {
                Arrays.fill(chosen, index, shape.branchEnd(index), true);
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
            i = section ? shape.branchEnd(i) : i + 1;
        }
    }

    /** A row and the rows above it. */
    private void show(int hit) {
        for (int step = hit; step >= 0 && !shown[step]; step = shape.parent(step)) {
            shown[step] = true;
        }
    }

    private List<ItemRow> shownRows() {
        List<ItemRow> left = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                left.add(rows.get(i));
            }
        }
        return List.copyOf(left);
    }
}
