package be.jalon.budget;

import java.util.List;

/**
 * The lines that a filter leaves, put together, with their sums.
 *
 * @param totals of all the lines left; the totals of the groups add up to it
 */
public record BudgetSelection(BudgetFilter filter, Grouping by, List<BudgetGroup> groups, BudgetTotals totals) {

    public BudgetSelection {
        groups = List.copyOf(groups);
    }
}
