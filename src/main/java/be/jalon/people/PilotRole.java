package be.jalon.people;

/** In which role a pilot answers for an item; label {@code people.pilotRole.<NAME>}. */
public enum PilotRole {
    POLITICAL,
    SERVICE,
    AGENT
}
