package be.jalon.values;

/** How urgent or important an item is. */
public enum PriorityLevel {
    LOW,
    MEDIUM,
    HIGH
}
