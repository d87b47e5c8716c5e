package be.jalon.plan;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list of plans.
 *
 * @param items number of living items, headings included
 */
public record PlanSummary(
        PlanId id,
        String title,
        PlanKind kind,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        long items) {}
