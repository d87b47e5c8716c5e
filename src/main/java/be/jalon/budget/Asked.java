package be.jalon.budget;

/** What a budget line says of its amount. */
public enum Asked {
    KNOWN,
    /** A question is open: neither zero nor nothing. */
    UNKNOWN,
    /** The cell says explicitly that no money is needed ("/"). */
    NOTHING
}
