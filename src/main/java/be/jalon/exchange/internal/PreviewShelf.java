package be.jalon.exchange.internal;

import be.jalon.exchange.AnswerDraft;
import be.jalon.exchange.DoubtAnswer;
import be.jalon.exchange.FieldPlace;
import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.SourceView;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Files that were looked at and wait for a decision: few, and not for long after they were used last. A session holds only the id and the drawn
 * preview.
 */
@Component
public class PreviewShelf {

    private static final int PLACES = 8;
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();

    PreviewShelf(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a file; the oldest one goes when there is no place left. */
    public synchronized void put(ImportPreview preview, byte[] bytes, SourceView view, String owner) {
        dropOld();
        if (kept.size() >= PLACES) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(
                preview.id(),
                new Kept(preview, bytes, owner, clock.instant(), new SoftReference<>(view), Map.of(), Map.of()));
    }

    /** A file that this user put here, unless it has gone; whoever works on it keeps it. */
    public synchronized Optional<Kept> get(UUID preview, String owner) {
        dropOld();
        Kept found = kept.get(preview);
        if (found == null || !found.owner().equals(owner)) {
            return Optional.empty();
        }
        // Behind all others: the first one to go is the one that nobody has looked at for the longest time.
        kept.remove(preview);
        Kept used = found.used(clock.instant());
        kept.put(preview, used);
        return Optional.of(used);
    }

    /** The files that this user put here, the one that was used last first. */
    public synchronized List<Kept> of(String owner) {
        dropOld();
        return kept.values().stream()
                .filter(file -> file.owner().equals(owner))
                .toList()
                .reversed();
    }

    /** Changes the answers of a file that this user put here, and tells them; empty when it has gone. */
    public synchronized Optional<Map<FieldPlace, DoubtAnswer>> answer(
            UUID preview, String owner, Consumer<Map<FieldPlace, DoubtAnswer>> change) {
        return get(preview, owner).map(file -> {
            Map<FieldPlace, DoubtAnswer> answers = new HashMap<>(file.answers());
            change.accept(answers);
            Kept answered = file.answered(answers);
            kept.put(preview, answered);
            return answered.answers();
        });
    }

    /** Changes the answers that were begun for a file that this user put here and not given; nothing when it has gone. */
    public synchronized void begin(UUID preview, String owner, Consumer<Map<FieldPlace, AnswerDraft>> change) {
        get(preview, owner).ifPresent(file -> {
            Map<FieldPlace, AnswerDraft> drafts = new HashMap<>(file.drafts());
            change.accept(drafts);
            kept.put(preview, file.begun(drafts));
        });
    }

    public synchronized void remove(UUID preview) {
        kept.remove(preview);
    }

    public synchronized void clear() {
        kept.clear();
    }

    private void dropOld() {
        Instant oldest = clock.instant().minus(KEPT_FOR);
        kept.values().removeIf(file -> file.since().isBefore(oldest));
    }

    /**
     * A file on the shelf; its cells are given up when memory runs short and read again when they are asked for.
     *
     * @param drafts answers that were begun and are not given
     */
    public record Kept(
            ImportPreview preview,
            byte[] bytes,
            String owner,
            Instant since,
            SoftReference<SourceView> rows,
            Map<FieldPlace, DoubtAnswer> answers,
            Map<FieldPlace, AnswerDraft> drafts) {

        public Kept {
            answers = Map.copyOf(answers);
            drafts = Map.copyOf(drafts);
        }

        private Kept used(Instant now) {
            return new Kept(preview, bytes, owner, now, rows, answers, drafts);
        }

        private Kept answered(Map<FieldPlace, DoubtAnswer> now) {
            return new Kept(preview, bytes, owner, since, rows, now, drafts);
        }

        private Kept begun(Map<FieldPlace, AnswerDraft> now) {
            return new Kept(preview, bytes, owner, since, rows, answers, now);
        }

        public SourceView view(Supplier<SourceView> readAgain) {
            SourceView view = rows.get();
            return view != null ? view : readAgain.get();
        }
    }
}
