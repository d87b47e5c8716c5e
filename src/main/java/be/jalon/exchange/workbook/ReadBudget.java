package be.jalon.exchange.workbook;

import be.jalon.exchange.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** What is left of the limits while one file is read; the parts that are read at the same time share it. */
final class ReadBudget {

    private static final int EVENTS_PER_LOOK_AT_THE_CLOCK = 1_024;

    private final ReadLimits limits;
    private final LongSupplier nanoseconds;
    private final long startedAt;
    private final Progress progress;
    private int events;
    private final AtomicLong unpacked = new AtomicLong();
    private int cells;
    private int fillsOnly;
    private final AtomicLong characters = new AtomicLong();
    private volatile boolean ended;

    ReadBudget(ReadLimits limits, LongSupplier nanoseconds) {
        this(limits, nanoseconds, new Progress());
    }

    /** @param progress is told how far the reading is, and may end it */
    ReadBudget(ReadLimits limits, LongSupplier nanoseconds, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        this.nanoseconds = nanoseconds;
        this.startedAt = nanoseconds.getAsLong();
    }

    Progress progress() {
        return progress;
    }

    ReadLimits limits() {
        return limits;
    }

    /** To be called for each small step; looks at the clock once in a while. */
    void step() {
        if (++events % EVENTS_PER_LOOK_AT_THE_CLOCK == 0) {
            checkTime();
        }
    }

    /** Nothing more is to be read: whoever still reads stops. */
    void end() {
        ended = true;
    }

    void checkTime() {
        progress.check();
        if (ended) {
            throw new CancellationException();
        }
        if (nanoseconds.getAsLong() - startedAt > limits.time().toNanos()) {
            throw new RefusedException(
                    RefusalReason.TOO_SLOW, Long.toString(limits.time().toSeconds()));
        }
    }

    void unpacked(long bytes) {
        progress.add(bytes);
        if (unpacked.addAndGet(bytes) > limits.unpackedBytes()) {
            throw unpacksTooBig();
        }
    }

    RefusedException unpacksTooBig() {
        return new RefusedException(RefusalReason.UNPACKS_TOO_BIG, Long.toString(limits.unpackedMegabytes()));
    }

    /** One more cell with a value. */
    void cell() {
        cells++;
        checkCount(cells);
    }

    /** Whether so many things of one kind are allowed at all. */
    void checkCount(int count) {
        if (count > limits.cells()) {
            throw new RefusedException(RefusalReason.TOO_MANY_CELLS, Integer.toString(limits.cells()));
        }
    }

    /** One more cell that has only a fill; false when there are too many to keep. */
    boolean fillOnly() {
        if (fillsOnly >= limits.cells() / 2) {
            return false;
        }
        fillsOnly++;
        return true;
    }

    /** A text that will be kept in memory. */
    String kept(String text) {
        if (characters.addAndGet(text.length()) > limits.textCharacters()) {
            throw new RefusedException(RefusalReason.TEXT_TOO_LONG, Long.toString(limits.textCharacters()));
        }
        return text;
    }

    RefusedException textTooLong() {
        return new RefusedException(RefusalReason.TEXT_TOO_LONG, Integer.toString(limits.cellCharacters()));
    }
}
