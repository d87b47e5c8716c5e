package be.jalon.plan;

import be.jalon.values.BudgetCell;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Counts and sums over a set of items.
 *
 * @param actions number of actions, sub-actions not counted
 * @param ordinaryKnown sum of the amounts stated under ordinary budget, in euros; credits of articles are not in it
 * @param ordinaryUnknown number of ordinary lines whose amount is unknown
 * @param late number of items past their deadline and not finished
 * @param pending number of fields that await the Collège
 */
public record BranchTotals(
        int actions,
        BigDecimal ordinaryKnown,
        int ordinaryUnknown,
        BigDecimal extraordinaryKnown,
        int extraordinaryUnknown,
        int late,
        int pending) {

    public static final BranchTotals NONE = new BranchTotals(0, BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, 0, 0);

    /** What one item contributes, without the items under it. */
    public static BranchTotals of(ItemRow row, LocalDate today) {
        BudgetCell ordinary = row.ordinary();
        BudgetCell extraordinary = row.extraordinary();
        return new BranchTotals(
                row.level() == ItemLevel.ACTION ? 1 : 0,
                ordinary.known(),
                ordinary.unknownCount(),
                extraordinary.known(),
                extraordinary.unknownCount(),
                row.isLate(today) ? 1 : 0,
                row.pending().size());
    }

    public BranchTotals plus(BranchTotals other) {
        return new BranchTotals(
                actions + other.actions,
                ordinaryKnown.add(other.ordinaryKnown),
                ordinaryUnknown + other.ordinaryUnknown,
                extraordinaryKnown.add(other.extraordinaryKnown),
                extraordinaryUnknown + other.extraordinaryUnknown,
                late + other.late,
                pending + other.pending);
    }
}
