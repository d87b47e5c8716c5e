package be.jalon.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** What each row of a plan, and each branch, adds up to on one day. */
record DayTotals(LocalDate day, SharedList<BranchTotals> own, SharedList<BranchTotals> branches, BranchTotals all) {

    static DayTotals of(LocalDate day, List<ItemRow> rows, PlanShape shape) {
        BranchTotals[] own = new BranchTotals[rows.size()];
        BranchTotals[] branches = new BranchTotals[rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            own[i] = BranchTotals.of(rows.get(i), day);
            branches[i] = branch(i, own[i], child -> branches[child], shape);
        }
        SharedList<BranchTotals> summed = SharedList.of(Arrays.asList(branches));
        return new DayTotals(day, SharedList.of(Arrays.asList(own)), summed, all(summed, shape));
    }

    private static BranchTotals branch(
            int index, BranchTotals own, IntFunction<BranchTotals> branches, PlanShape shape) {
        BranchTotals sum = own;
        for (int child = index + 1; child < shape.branchEnd(index); child = shape.branchEnd(child)) {
            sum = sum.plus(branches.apply(child));
        }
        return sum;
    }

    private static BranchTotals all(List<BranchTotals> branches, PlanShape shape) {
        BranchTotals all = BranchTotals.NONE;
        for (int top = 0; top < branches.size(); top = shape.branchEnd(top)) {
            all = all.plus(branches.get(top));
        }
        return all;
    }

    /**
     * The same with some rows changed: only they and what is above them are added up again.
     *
     * @param rows all rows, with the changed ones
     */
    DayTotals with(Iterable<Integer> changed, List<ItemRow> rows, PlanShape shape) {
        Map<Integer, BranchTotals> ownNow = new HashMap<>();
        TreeSet<Integer> again = new TreeSet<>();
        for (int index : changed) {
            ownNow.put(index, BranchTotals.of(rows.get(index), day));
            for (int step = index; step >= 0; step = shape.parent(step)) {
                again.add(step);
            }
        }
        Map<Integer, BranchTotals> branchesNow = new HashMap<>();
        for (int index : again.descendingSet()) {
            BranchTotals mine = ownNow.getOrDefault(index, own.get(index));
            branchesNow.put(
                    index, branch(index, mine, child -> branchesNow.getOrDefault(child, branches.get(child)), shape));
        }
        SharedList<BranchTotals> summed = branches.with(branchesNow);
        return new DayTotals(day, own.with(ownNow), summed, all(summed, shape));
    }
}
