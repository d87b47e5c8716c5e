package be.jalon.people;

import java.util.UUID;

/** Two entries of the directory, whichever comes first: the smaller id is always the first. */
public record PilotPair(UUID first, UUID second) {

    public PilotPair {
        if (first.compareTo(second) > 0) {
            UUID larger = first;
            first = second;
            second = larger;
        }
    }
}
