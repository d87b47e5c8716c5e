package be.jalon.plan;

import java.util.List;
import java.util.Set;

/**
 * What a filter leaves of a plan.
 *
 * @param rows the hits and their ancestors, depth first in the order of the plan
 * @param hits the items that match; the other rows are only their ancestors
 * @param totals counts and sums over the hits alone
 */
public record FilteredPlan(List<ItemRow> rows, Set<ItemId> hits, BranchTotals totals) {}
