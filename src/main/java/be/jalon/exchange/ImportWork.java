package be.jalon.exchange;

import be.jalon.exchange.internal.ImportLane;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reading or writing that was asked for and may take its time: whoever asked can do something else, look how far it is,
 * and give it up.
 */
public final class ImportWork<T> {

    private final Progress progress;
    private final ImportLane.@Nullable Turn<T> turn;
    private final Function<RuntimeException, T> failed;
    private @Nullable T outcome;

    private ImportWork(
            Progress progress,
            ImportLane.@Nullable Turn<T> turn,
            Function<RuntimeException, T> failed,
            @Nullable T outcome) {
        this.progress = progress;
        this.turn = turn;
        this.failed = failed;
        this.outcome = outcome;
    }

    static <T> ImportWork<T> begun(Progress progress, ImportLane.Turn<T> turn, Function<RuntimeException, T> failed) {
        return new ImportWork<>(progress, turn, failed, null);
    }

    /** Nothing had to be begun. */
    static <T> ImportWork<T> ended(T outcome) {
        return new ImportWork<>(new Progress(), null, failure -> outcome, outcome);
    }

    /** What came of it; empty as long as it goes on. */
    public Optional<T> outcome() {
        if (outcome == null && turn != null) {
            if (turn.isOverdue() && !turn.isDone() && giveUp()) {
                // Its place is free again; whoever waits is told to come back.
                outcome = failed.apply(new ImportLane.LaneBusyException(new Progress.GivenUpException()));
            } else if (turn.isDone()) {
                outcome = await();
            }
        }
        return Optional.ofNullable(outcome);
    }

    /** Waits until it is done, two minutes at most. */
    public T await() {
        T known = outcome;
        if (known != null || turn == null) {
            return java.util.Objects.requireNonNull(known);
        }
        try {
            outcome = turn.await();
        } catch (ImportLane.LaneBusyException | ImportLane.ImportFailure failure) {
            progress.giveUp();
            outcome = failed.apply(failure);
        }
        return outcome;
    }

    /** Waits for a moment, because most files are short; whether it is done. */
    public boolean endsWithin(Duration patience) {
        return turn == null || turn.endsWithin(patience);
    }

    /** How far it is. */
    public Progress.Seen seen() {
        return progress.seen();
    }

    /** How many others are before it, the one at work included; 0 once it has begun. */
    public int ahead() {
        return turn == null ? 0 : turn.ahead();
    }

    public boolean mayGiveUp() {
        return progress.mayGiveUp();
    }

    /** Ends it soon and leaves nothing behind; false when it is too late for that. */
    public boolean giveUp() {
        boolean nothingStays = progress.giveUp();
        if (nothingStays && turn != null) {
            turn.leave();
        }
        return nothingStays;
    }
}
