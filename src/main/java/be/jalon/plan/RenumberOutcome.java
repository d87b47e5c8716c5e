package be.jalon.plan;

import java.util.List;

/** What became of a renumbering. */
public sealed interface RenumberOutcome {

    /** @param items how many codes changed */
    record Renumbered(int items) implements RenumberOutcome {}

    /**
     * Nothing was changed: since the proposal, these items were deleted or got another code. Propose again.
     */
    record Outdated(List<ItemId> items) implements RenumberOutcome {}
}
