package be.jalon.budget;

import be.jalon.values.BudgetKind;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * Counts and sums over budget lines. Quoted credits are in none of them.
 *
 * @param lines number of lines that ask for money, known or unknown
 * @param ordinary what is asked under ordinary budget
 * @param toCheck number of lines with at least one verdict
 */
public record BudgetTotals(int lines, Sum ordinary, Sum extraordinary, int toCheck) {

    public static final BudgetTotals NONE = new BudgetTotals(0, Sum.NONE, Sum.NONE, 0);

    /** @param known sum of the known amounts in euros */
    public record Sum(BigDecimal known, int unknown) {

        static final Sum NONE = new Sum(BigDecimal.ZERO.setScale(2), 0);

        Sum plus(BudgetEntry entry) {
            return switch (entry.asked()) {
                case KNOWN -> new Sum(known.add(entry.known()), unknown);
                case UNKNOWN -> new Sum(known, unknown + 1);
                case NOTHING -> this;
            };
        }

        Sum plus(Sum other) {
            return new Sum(known.add(other.known), unknown + other.unknown);
        }
    }

    public static BudgetTotals of(Collection<BudgetEntry> entries) {
        BudgetTotals totals = NONE;
        for (BudgetEntry entry : entries) {
            totals = totals.plus(entry);
        }
        return totals;
    }

    private BudgetTotals plus(BudgetEntry entry) {
        boolean isOrdinary = entry.kind() == BudgetKind.ORDINARY;
        return new BudgetTotals(
                entry.asked() == Asked.NOTHING ? lines : lines + 1,
                isOrdinary ? ordinary.plus(entry) : ordinary,
                isOrdinary ? extraordinary : extraordinary.plus(entry),
                entry.verdicts().isEmpty() ? toCheck : toCheck + 1);
    }

    public BudgetTotals plus(BudgetTotals other) {
        return new BudgetTotals(
                lines + other.lines,
                ordinary.plus(other.ordinary),
                extraordinary.plus(other.extraordinary),
                toCheck + other.toCheck);
    }

    /** Both budgets together. */
    public Sum all() {
        return ordinary.plus(extraordinary);
    }
}
