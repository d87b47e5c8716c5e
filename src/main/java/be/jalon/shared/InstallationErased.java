package be.jalon.shared;

/** The trial is over: every module deletes its own rows in the transaction that publishes this event. */
public record InstallationErased() {}
