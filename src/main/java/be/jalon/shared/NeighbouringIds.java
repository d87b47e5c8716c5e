package be.jalon.shared;

import java.util.UUID;

/**
 * Ids for rows that are written together: as unique as random ones, but next to each other, so that each index of a
 * database takes thousands of them in one place. Not for several threads.
 */
public final class NeighbouringIds {

    private static final long COUNTED = 0xFFFF_FFFFL;

    private final long high;
    private final long low;
    private long given;

    public NeighbouringIds() {
        UUID random = UUID.randomUUID();
        this.high = random.getMostSignificantBits();
        this.low = random.getLeastSignificantBits() & ~COUNTED;
    }

    /** @throws IllegalStateException after four thousand million ids */
    public UUID next() {
        if (given > COUNTED) {
            throw new IllegalStateException("No ids are left");
        }
        return new UUID(high, low | given++);
    }

    /** What an id has in common with its neighbours: itself, with zeros for what counts them. */
    public static UUID common(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() & ~COUNTED);
    }

    /** What sets an id apart from its neighbours, from 0. */
    public static long own(UUID id) {
        return id.getLeastSignificantBits() & COUNTED;
    }

    /** The id that {@link #common} and {@link #own} make of it. */
    public static UUID neighbour(UUID common, long own) {
        return new UUID(common.getMostSignificantBits(), common.getLeastSignificantBits() | own);
    }
}
