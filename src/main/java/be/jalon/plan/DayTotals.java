package be.jalon.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What each row of a plan, and each branch, adds up to on one day. */
record DayTotals(LocalDate day, BranchTotals[] own, BranchTotals[] branches, BranchTotals all) {

    static DayTotals of(LocalDate day, List<ItemRow> rows, PlanShape shape) {
        BranchTotals[] own = new BranchTotals[rows.size()];
        BranchTotals[] branches = new BranchTotals[rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            own[i] = BranchTotals.of(rows.get(i), day);
            branches[i] = branch(i, own, branches, shape);
        }
        return new DayTotals(day, own, branches, all(branches, shape));
    }

    private static BranchTotals branch(int index, BranchTotals[] own, BranchTotals[] branches, PlanShape shape) {
        BranchTotals sum = own[index];
        for (int child = index + 1; child < shape.branchEnd(index); child = shape.branchEnd(child)) {
            sum = sum.plus(branches[child]);
        }
        return sum;
    }

    private static BranchTotals all(BranchTotals[] branches, PlanShape shape) {
        BranchTotals all = BranchTotals.NONE;
        for (int top = 0; top < branches.length; top = shape.branchEnd(top)) {
            all = all.plus(branches[top]);
        }
        return all;
    }

    /**
     * The same with some rows changed: only they and what is above them are added up again.
     *
     * @param rows all rows, with the changed ones
     */
    DayTotals with(Iterable<Integer> changed, List<ItemRow> rows, PlanShape shape) {
        BranchTotals[] ownNow = own.clone();
        BranchTotals[] branchesNow = branches.clone();
        TreeSet<Integer> again = new TreeSet<>();
        for (int index : changed) {
            ownNow[index] = BranchTotals.of(rows.get(index), day);
            for (int step = index; step >= 0; step = shape.parent(step)) {
                again.add(step);
            }
        }
        for (int index : again.descendingSet()) {
            branchesNow[index] = branch(index, ownNow, branchesNow, shape);
        }
        return new DayTotals(day, ownNow, branchesNow, all(branchesNow, shape));
    }
}
