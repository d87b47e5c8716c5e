package be.jalon.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * How the commune's own table is to be read: kept under a name, and used whenever such a table is given again.
 *
 * @param by display name of who saved it last
 * @param version counts the savings
 */
public record ReadingModel(UUID id, String name, String by, Instant at, int version) implements Serializable {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** Whether nobody saved it since somebody saw it. */
    boolean isAsSeen(ReadingModel seen) {
        return id.equals(seen.id()) && version == seen.version();
    }
}
