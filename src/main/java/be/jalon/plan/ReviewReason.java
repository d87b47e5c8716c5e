package be.jalon.plan;

/** What the Collège is asked for: to confirm what is written, or to say more precisely what is meant. */
public enum ReviewReason {
    CONFIRMATION,
    CLARIFICATION
}
