package be.jalon.people;

/** An account as others may see it. */
public record AccountSummary(String username, String displayName, Role role, boolean enabled) {}
