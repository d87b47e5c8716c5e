package be.jalon.exchange;

import be.jalon.exchange.ecomptes.ReturnProposal;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanId;

/** Where the items of a file go. */
public sealed interface ImportTarget {

    /** A plan that does not exist yet. */
    record Fresh(NewPlan plan) implements ImportTarget {}

    /** A plan that exists and has no items. */
    record Empty(PlanId plan) implements ImportTarget {}

    /** The plan that eComptes gives back: what was proposed, and nothing else. */
    record Return(ReturnProposal proposal) implements ImportTarget {}
}
