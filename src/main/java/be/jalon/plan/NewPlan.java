package be.jalon.plan;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be created.
 *
 * @param title not blank
 * @param fromYear first calendar year of the period, when stated; not after {@code toYear}
 * @param levels the levels that the plan is meant to use
 */
public record NewPlan(
        String title,
        PlanKind kind,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable String organisation,
        Set<ItemLevel> levels) {

    public NewPlan {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A plan needs a title");
        }
        if (fromYear != null && toYear != null && fromYear > toYear) {
            throw new IllegalArgumentException("The period ends before it starts: " + fromYear + "-" + toYear);
        }
        levels = Set.copyOf(levels);
    }

    /** A plan of which nothing but the title is known yet; it may use every level. */
    public static NewPlan titled(String title, PlanKind kind) {
        return new NewPlan(title, kind, null, null, null, EnumSet.allOf(ItemLevel.class));
    }
}
