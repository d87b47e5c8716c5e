package be.jalon.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures of one kind, from many threads. */
final class Samples {

    private final List<Long> values = Collections.synchronizedList(new ArrayList<>());

    void add(long value) {
        values.add(value);
    }

    int count() {
        return values.size();
    }

    long median() {
        return at(50);
    }

    long p95() {
        return at(95);
    }

    void addAllTo(Samples other) {
        other.values.addAll(values);
    }

    private long at(int percent) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
