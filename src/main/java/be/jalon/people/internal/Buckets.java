package be.jalon.people.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Buckets by key, never more than some: the one that was not used for the longest time goes first. */
final class Buckets {

    private final int capacity;
    private final Duration every;
    private final Map<String, Bucket> byKey;

    Buckets(int capacity, Duration every, int most) {
        this.capacity = capacity;
        this.every = every;
        this.byKey = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    Duration delay(String key, Instant now) {
        Bucket bucket = byKey.get(key);
        return bucket == null ? Duration.ZERO : bucket.delay(now);
    }

    void take(String key, Instant now) {
        byKey.computeIfAbsent(key, any -> new Bucket(capacity, every, now)).take(now);
    }

    void giveBack(String key, Instant now) {
        Bucket bucket = byKey.get(key);
        if (bucket != null) {
            bucket.giveBack();
            if (bucket.isFull(now)) {
                byKey.remove(key);
            }
        }
    }

    void forget(String key) {
        byKey.remove(key);
    }

    int size() {
        return byKey.size();
    }

    void clear() {
        byKey.clear();
    }
}
