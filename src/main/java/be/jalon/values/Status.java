package be.jalon.values;

/** Where an item stands. Late is computed, waiting for the Collège is a flag, permanent is a deadline: none is a status. */
public enum Status {
    NOT_STARTED,
    SCHEDULED,
    IN_PROGRESS,
    ON_HOLD,
    BLOCKED,
    DONE,
    ABANDONED
}
