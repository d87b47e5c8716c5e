package be.jalon.plan;

import java.time.Instant;
import java.util.List;

/** What became of a save. */
public sealed interface SaveOutcome {

    /**
     * The texts are in the plan.
     *
     * @param row the item as it is now
     * @param theirs fields that somebody else changed meanwhile and that were kept as they left them; usually none
     */
    record Saved(ItemRow row, List<FieldChange> theirs) implements SaveOutcome {}

    /**
     * Nothing was saved: somebody else changed the same fields to other texts. To go on, save again with {@code
     * current} as the base and the texts chosen.
     *
     * @param alsoChanged fields that only the other changed; they stay theirs
     * @param by display name of the last one to change the item
     */
    record Conflict(
            List<FieldConflict> conflicts, List<FieldChange> alsoChanged, String by, Instant at, ItemRow current)
            implements SaveOutcome {}

    /** The item was deleted meanwhile; nothing was saved. */
    record Gone() implements SaveOutcome {}
}
