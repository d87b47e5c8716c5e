package be.jalon.exchange;

import be.jalon.exchange.ecomptes.ReturnProposal;

/** What a file of eComptes would change in a plan, or why it is not for that plan. */
public sealed interface ReturnOutcome {

    record Proposed(ReturnProposal proposal) implements ReturnOutcome {}

    record Refused(Refusal refusal) implements ReturnOutcome {}
}
