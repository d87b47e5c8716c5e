package be.jalon.plan;

/** What sort of plan it is; wording and defaults follow it, rules do not. */
public enum PlanKind {
    PST,
    PCAET,
    OTHER
}
