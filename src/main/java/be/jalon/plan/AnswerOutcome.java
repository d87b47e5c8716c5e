package be.jalon.plan;

/** What became of an answer. */
public sealed interface AnswerOutcome {

    /** @param row the item as it is now */
    record Answered(ItemRow row) implements AnswerOutcome {}

    /**
     * Nothing was changed: somebody changed the text or the question after it was read.
     *
     * @param row the item as it is now; its depth is not set
     */
    record Changed(ItemRow row) implements AnswerOutcome {}

    /** The item was deleted meanwhile. */
    record Gone() implements AnswerOutcome {}
}
