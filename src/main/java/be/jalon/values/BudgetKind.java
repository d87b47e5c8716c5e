package be.jalon.values;

/** The two services of the communal budget. */
public enum BudgetKind {
    /** What recurs each year. */
    ORDINARY,
    /** Investments. */
    EXTRAORDINARY
}
