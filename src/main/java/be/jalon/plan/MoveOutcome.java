package be.jalon.plan;

/** What became of a move. */
public sealed interface MoveOutcome {

    /** @param row the item at its new place; its level follows the place (see {@link ItemLevel#under}) */
    record Moved(ItemRow row) implements MoveOutcome {}

    record Refused(Reason reason) implements MoveOutcome {}

    /** The item, or the place to put it, was deleted meanwhile. */
    record Gone() implements MoveOutcome {}

    /** Why an item may not go where it was sent; message key {@code plan.move.<reason>}. */
    enum Reason {
        /** An item of this level cannot hang there. */
        LEVEL,
        /** The target lies in the branch of the moved item itself. */
        OWN_BRANCH,
        /** There is no neighbour on that side. */
        EDGE
    }
}
