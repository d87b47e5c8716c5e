package be.jalon.exchange.document;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of its plan as a whole.
 *
 * @param title "" when it says none
 */
public record PlanName(
        String title, @Nullable Integer fromYear, @Nullable Integer toYear) {

    public static final PlanName NONE = new PlanName("", null, null);
}
