package be.jalon.exchange.internal;

import be.jalon.exchange.ExportedFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Workbooks that were written and wait to be fetched by the browser: few, each once, and for a moment only. */
@Component
public class ExportShelf {

    private static final int PLACES = 4;
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private record Kept(ExportedFile file, String owner, Instant since) {}

    private final Clock clock;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();

    ExportShelf(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a file; the oldest one goes when there is no place left. */
    public synchronized UUID put(ExportedFile file, String owner) {
        dropOld();
        if (kept.size() >= PLACES) {
            kept.remove(kept.keySet().iterator().next());
        }
        UUID id = UUID.randomUUID();
        kept.put(id, new Kept(file, owner, clock.instant()));
        return id;
    }

    /** Hands out a file that was written for this user, once. */
    public synchronized Optional<ExportedFile> take(UUID id, String owner) {
        dropOld();
        Kept found = kept.get(id);
        if (found == null || !found.owner().equals(owner)) {
            return Optional.empty();
        }
        kept.remove(id);
        return Optional.of(found.file());
    }

    private void dropOld() {
        Instant oldest = clock.instant().minus(KEPT_FOR);
        kept.values().removeIf(file -> file.since().isBefore(oldest));
    }
}
