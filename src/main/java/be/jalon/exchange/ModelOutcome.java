package be.jalon.exchange;

/** What came of saving a reading model. */
public sealed interface ModelOutcome {

    record Saved(ReadingModel model) implements ModelOutcome {}

    /** Another model has the name: it can be replaced as it is now. */
    record Taken(ReadingModel other) implements ModelOutcome {}

    record Refused(Refusal refusal) implements ModelOutcome {}
}
