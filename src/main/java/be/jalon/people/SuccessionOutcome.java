package be.jalon.people;

import java.util.List;

/** What became of a succession. */
public sealed interface SuccessionOutcome {

    /** @param successor the entry that took over */
    record Done(Pilot leaving, Pilot successor, SuccessionPreview done) implements SuccessionOutcome {}

    /** Nothing was done: somebody else changed the leaving entry first. */
    record Conflict(Pilot current) implements SuccessionOutcome {}

    /** Nothing was done: the leaving entry is not in the directory any more. */
    record Gone() implements SuccessionOutcome {}

    /** Nothing was done: the name is a spelling of the leaving entry itself. */
    record SameEntry() implements SuccessionOutcome {}

    /** Nothing was done: in a cell the name would be read as these names. */
    record NotOneName(List<String> readAs) implements SuccessionOutcome {}
}
