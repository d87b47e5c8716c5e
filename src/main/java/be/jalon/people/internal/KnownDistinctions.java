package be.jalon.people.internal;

import be.jalon.people.PilotPair;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The pairs that somebody found to be different, in memory: every look at the directory asks for them. */
@Component
class KnownDistinctions {

    private final Remembered<Set<PilotPair>> pairs;

    KnownDistinctions(DistinctionTable table) {
        this.pairs = new Remembered<>(
                () -> table.findAll().stream().map(StoredDistinction::pair).collect(Collectors.toUnmodifiableSet()));
    }

    Set<PilotPair> current() {
        return pairs.current();
    }

    void forgetAfterwards() {
        pairs.forgetAfterwards();
    }
}
