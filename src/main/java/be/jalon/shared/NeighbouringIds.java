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
}
