package be.jalon.plan;

import be.jalon.values.FiscalPeriod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a plan as a whole.
 *
 * @param fromYear first calendar year of the period, when stated
 * @param toYear last calendar year of the period, included, when stated
 * @param levels the levels that the plan is meant to use, widest first
 * @param revision counts the changes of the plan and its items; equal revisions mean equal content
 */
public record PlanHeader(
        PlanId id,
        String title,
        PlanKind kind,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable String organisation,
        List<ItemLevel> levels,
        long revision) {

    public PlanHeader {
        levels = List.copyOf(levels);
    }

    /** The same plan at another revision. */
    public PlanHeader at(long otherRevision) {
        return new PlanHeader(id, title, kind, fromYear, toYear, organisation, levels, otherRevision);
    }

    /** The period of the plan, empty unless both its ends are stated. */
    public Optional<FiscalPeriod> period() {
        return fromYear == null || toYear == null ? Optional.empty() : Optional.of(new FiscalPeriod(fromYear, toYear));
    }
}
