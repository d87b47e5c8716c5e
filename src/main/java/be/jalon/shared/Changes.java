package be.jalon.shared;

import java.time.Instant;
import java.util.List;

/**
 * The changes of one gesture, published inside the transaction that makes them: whoever listens may veto them by
 * failing.
 *
 * @param who display name of who made them
 * @param at when; the same moment as the one written on what changed
 */
public record Changes(String who, Instant at, List<Change> changes) {

    public Changes {
        changes = List.copyOf(changes);
    }
}
