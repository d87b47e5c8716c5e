package be.jalon.plan.ui;

import be.jalon.uikit.Texts;

/** How late something is, as people say it: in days, then months, then years. */
final class Lateness {

    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;
    /** From two months on nobody counts days, from two years on nobody counts months. */
    private static final int FIRST_IN_MONTHS = 2 * DAYS_OF_MONTH;

    private static final int FIRST_IN_YEARS = 2 * DAYS_OF_YEAR;

    private Lateness() {}

    static String words(long days) {
        if (days < FIRST_IN_MONTHS) {
            return Texts.text("plan.late.days", days);
        }
        return days < FIRST_IN_YEARS
                ? Texts.text("plan.late.months", days / DAYS_OF_MONTH)
                : Texts.text("plan.late.years", days / DAYS_OF_YEAR);
    }
}
