package be.jalon.plan.internal;

import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanSummary;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as the list of plans queries it. */
record PlanLine(
        UUID id,
        String title,
        PlanKind kind,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        Long items) {

    PlanSummary toSummary() {
        return new PlanSummary(new PlanId(id), title, kind, fromYear, toYear, items);
    }
}
