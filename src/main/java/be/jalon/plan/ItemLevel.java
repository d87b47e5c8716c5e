package be.jalon.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rank of an item in the tree, from the widest to the narrowest. */
public enum ItemLevel {
    VOLET,
    DOMAIN,
    AXIS,
    STRATEGIC_OBJECTIVE,
    OPERATIONAL_OBJECTIVE,
    ACTION,
    SUB_ACTION;

    /**
     * Whether an item of this level may hold {@code child} directly. Sections hold each other in any order (a plan may
     * cut axes into domains, or axes into axes) except that a volet stands only at the top; objectives hang under
     * sections, operational ones also under strategic ones; an action under any section or objective; a sub-action
     * under an action or another sub-action.
     */
    public boolean mayContain(ItemLevel child) {
        return switch (child) {
            case VOLET -> false;
            case DOMAIN, AXIS, STRATEGIC_OBJECTIVE -> isSection();
            case OPERATIONAL_OBJECTIVE -> isSection() || this == STRATEGIC_OBJECTIVE;
            case ACTION -> isHeading();
            case SUB_ACTION -> !isHeading();
        };
    }

    /** Whether an item of this level may stand at the top of a plan: all but a sub-action. */
    public boolean mayStandAtTop() {
        return this != SUB_ACTION;
    }

    /** Whether an item of this level may hang under {@code parent}; null is the top of the plan. */
    public boolean mayHangUnder(@Nullable ItemLevel parent) {
        return parent == null ? mayStandAtTop() : parent.mayContain(this);
    }

    /**
     * The level that an item of this level takes under {@code parent} (null: the top): its own where allowed; an action
     * put under an action becomes a sub-action and a sub-action put under an objective becomes an action. Empty where
     * it may not hang at all.
     */
    public Optional<ItemLevel> under(@Nullable ItemLevel parent) {
        if (mayHangUnder(parent)) {
            return Optional.of(this);
        }
        return switch (this) {
            case ACTION -> Optional.of(SUB_ACTION);
            case SUB_ACTION -> Optional.of(ACTION);
            default -> Optional.empty();
        };
    }

    /** Sections and objectives: everything above an action. */
    public boolean isHeading() {
        return compareTo(ACTION) < 0;
    }

    /** Volets, domains and axes: they order the plan and promise nothing themselves. */
    public boolean isSection() {
        return compareTo(AXIS) <= 0;
    }
}
