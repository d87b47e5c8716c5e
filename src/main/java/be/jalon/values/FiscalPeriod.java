package be.jalon.values;

import java.time.LocalDate;

/**
 * Whole calendar years, first and last included: a législature or the period of a plan.
 *
 * @param firstYear the first year
 * @param lastYear the last year, not before the first
 */
public record FiscalPeriod(int firstYear, int lastYear) {

    public FiscalPeriod {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "A period cannot end in " + lastYear + " before it begins in " + firstYear);
        }
    }

    /** The first day of the first year. */
    public LocalDate from() {
        return LocalDate.of(firstYear, 1, 1);
    }

    /** The last day of the last year. */
    public LocalDate to() {
        return LocalDate.of(lastYear, 12, 31);
    }
}
