package be.jalon.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody or something that answers for items: with or without an account.
 *
 * @param version to be given back with a change, so that nobody's change is lost
 */
public record Pilot(UUID id, PilotKind kind, String name, long version) implements Serializable {}
