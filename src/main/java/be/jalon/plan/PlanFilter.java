package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.people.SpellingBook;
import be.jalon.values.Presence;
import be.jalon.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to show of a plan. Criteria of one kind widen each other, kinds narrow each other. Absences count for actions
 * and sub-actions only: an objective without a service lacks nothing.
 *
 * @param text words that all have to occur in the item, without regard to case and accents; "" for any
 * @param deadline moments that the last day of the deadline may fall in
 * @param from first of the days that the last day of the deadline may be, when stated
 * @param to last of those days, included, when stated
 * @param doubtfulOnly only what is to be checked since an import
 * @param section the branches to look in; an absence means outside any section
 * @param mineOnly only what the one who asks answers for
 */
public record PlanFilter(
        String text,
        Choice<String> political,
        Choice<String> service,
        Choice<String> agent,
        Choice<Status> status,
        Choice<DeadlineMoment> deadline,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean pendingOnly,
        boolean doubtfulOnly,
        Choice<BudgetTrait> budget,
        Choice<ItemId> section,
        boolean mineOnly) {

    public static final PlanFilter NONE = new PlanFilter(
            "",
            Choice.any(),
            Choice.any(),
            Choice.any(),
            Choice.any(),
            Choice.any(),
            null,
            null,
            false,
            false,
            Choice.any(),
            Choice.any(),
            false);

    public PlanFilter {
        text = text.strip();
    }

    /** Reads the criteria of an address; what is not understood is left out. */
    public static PlanFilter of(Map<String, List<String>> queryParameters) {
        return new FilterParameters(queryParameters).read();
    }

    /** The criteria for an address: {@code of(parameters())} equals this filter. Empty for an empty filter. */
    public Map<String, List<String>> parameters() {
        return FilterParameters.write(this);
    }

    /** This filter with one value more under a key of the address; unchanged when the value means nothing there. */
    public PlanFilter with(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters());
        List<String> values = new ArrayList<>(changed.getOrDefault(key, List.of()));
        values.add(value);
        changed.put(key, values);
        return of(changed);
    }

    /** This filter with one value less under a key of the address. */
    public PlanFilter without(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters());
        changed.computeIfPresent(
                key,
                (any, values) -> values.stream().filter(v -> !v.equals(value)).toList());
        return of(changed);
    }

    /** This filter with nothing but these values under a key of the address. */
    public PlanFilter replacing(String key, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters());
        changed.put(key, values);
        return of(changed);
    }

    /** This filter where a pilot stands for all spellings of his entry in the directory; made for looking at items. */
    public PlanFilter inAllSpellings(SpellingBook spellings) {
        return new PlanFilter(
                text,
                all(political, spellings),
                all(service, spellings),
                all(agent, spellings),
                status,
                deadline,
                from,
                to,
                pendingOnly,
                doubtfulOnly,
                budget,
                section,
                mineOnly);
    }

    private static Choice<String> all(Choice<String> pilots, SpellingBook spellings) {
        return new Choice<>(spellings.allSpellings(pilots.values()), pilots.absences());
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Choice<String> pilots(PilotRole role) {
        return switch (role) {
            case POLITICAL -> political;
            case SERVICE -> service;
            case AGENT -> agent;
        };
    }

    /** Moments that a deadline falls in by its last day, or kinds of deadlines without one. */
    public enum DeadlineMoment {
        /** The last day is over and the item is neither done nor abandoned. */
        LATE,
        THIS_QUARTER,
        THIS_YEAR,
        ONGOING,
        /** Short, middle or long term. */
        HORIZON
    }

    /** What the lines of the two budget cells have; one item may have both. */
    public enum BudgetTrait {
        /** At least one line names an article. */
        WITH_ARTICLE,
        /** At least one line names none. */
        WITHOUT_ARTICLE
    }

    /**
     * Values wanted of one kind, and ways of having none.
     *
     * @param absences of {@link Presence#EMPTY} (nothing written), {@link Presence#NONE} ("/") and
     *     {@link Presence#UNKNOWN} ("??" or not understood)
     */
    public record Choice<T>(Set<T> values, Set<Presence> absences) {

        private static final Choice<?> ANY = new Choice<>(Set.of(), Set.of());

        public Choice {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
            values.forEach(Objects::requireNonNull);
            Set<Presence> kept = EnumSet.noneOf(Presence.class);
            kept.addAll(absences);
            kept.remove(Presence.STATED);
            absences = Collections.unmodifiableSet(kept);
        }

        /** No wish: everything matches. */
        @SuppressWarnings("unchecked") // It holds no value of any type.
        public static <T> Choice<T> any() {
            return (Choice<T>) ANY;
        }

        public boolean isEmpty() {
            return values.isEmpty() && absences.isEmpty();
        }
    }
}
