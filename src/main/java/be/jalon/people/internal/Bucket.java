package be.jalon.people.internal;

import java.time.Duration;
import java.time.Instant;

/** A number of attempts that come back with time. Not safe for several threads: its owner holds a lock. */
final class Bucket {

    private final int capacity;
    private final Duration every;
    private int taken;
    /** When the attempt that was taken first comes back. */
    private Instant nextBack;

    Bucket(int capacity, Duration every, Instant now) {
        this.capacity = capacity;
        this.every = every;
        this.nextBack = now;
    }

    /** How long until an attempt is there; zero when one is. */
    Duration delay(Instant now) {
        refill(now);
        return taken < capacity ? Duration.ZERO : Duration.between(now, nextBack);
    }

    void take(Instant now) {
        if (taken == 0) {
            nextBack = now.plus(every);
        }
        taken++;
    }

    void giveBack() {
        taken = Math.max(0, taken - 1);
    }

    boolean isFull(Instant now) {
        refill(now);
        return taken == 0;
    }

    private void refill(Instant now) {
        while (taken > 0 && !nextBack.isAfter(now)) {
            taken--;
            nextBack = nextBack.plus(every);
        }
    }
}
