package be.jalon.people;

/** What became of a change of a pilot. */
public sealed interface PilotOutcome {

    record Saved(Pilot pilot) implements PilotOutcome {}

    /** Nothing was saved: somebody else changed the pilot first. */
    record Conflict(Pilot current) implements PilotOutcome {}

    /** Nothing was saved: another pilot has that name. */
    record NameTaken(String name) implements PilotOutcome {}

    /** The pilot is not in the directory any more. */
    record Gone() implements PilotOutcome {}
}
