package be.jalon.exchange;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How far a piece of work is, for the person who waits for it, and whether that person still wants it. The worker tells
 * and asks; others look, and may give the work up. Thread-safe.
 */
public final class Progress {

    /** What is being done. */
    public enum Stage {
        WAITING,
        READING,
        UNDERSTANDING,
        COMPARING,
        SAVING,
        WRITING,
        CHECKING
    }

    /**
     * What can be seen from outside.
     *
     * @param subject the file or the sheet
     * @param done of {@code total}, in a unit of the stage (bytes, steps, items); a total of 0 is not known
     */
    public record Seen(Stage stage, String subject, long done, long total) {

        /** Empty when nobody knows: a database does not tell how much of a writing it has done. */
        public OptionalInt percent() {
            return total <= 0 || stage == Stage.WRITING
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) Math.clamp(done * 100 / total, 0, 100));
        }
    }

    private record Begun(Stage stage, String subject, long total) {}

    private enum Wish {
        WANTED,
        GIVEN_UP,
        TOO_LATE
    }

    private final AtomicReference<Wish> wish = new AtomicReference<>(Wish.WANTED);
    private final AtomicLong done = new AtomicLong();
    private volatile Begun begun = new Begun(Stage.WAITING, "", 0);

    public Seen seen() {
        Begun last = begun;
        return new Seen(last.stage(), last.subject(), done.get(), last.total());
    }

    /**
     * @param total 0 when it is not known
     * @throws GivenUpException when nobody wants it any more
     */
    public void begin(Stage stage, String subject, long total) {
        check();
        done.set(0);
        begun = new Begun(stage, subject, total);
    }

    /**
     * The same stage, now with this subject.
     *
     * @throws GivenUpException when nobody wants it any more
     */
    public void turnTo(String subject) {
        check();
        Begun last = begun;
        begun = new Begun(last.stage(), subject, last.total());
    }

    /**
     * So much more of the stage is done.
     *
     * @throws GivenUpException when nobody wants it any more
     */
    public void add(long more) {
        check();
        done.addAndGet(more);
    }

    /** @throws GivenUpException when nobody wants it any more */
    public void check() {
        if (wish.get() == Wish.GIVEN_UP) {
            throw new GivenUpException();
        }
    }

    /**
     * From here on the work ends whatever anybody wishes.
     *
     * @throws GivenUpException when nobody wants it any more
     */
    public void pastReturn() {
        wish.compareAndSet(Wish.WANTED, Wish.TOO_LATE);
        check();
    }

    /** Whether the work will leave nothing behind; false when it is too late for that. */
    public boolean giveUp() {
        return wish.compareAndSet(Wish.WANTED, Wish.GIVEN_UP) || wish.get() == Wish.GIVEN_UP;
    }

    public boolean mayGiveUp() {
        return wish.get() == Wish.WANTED;
    }

    /** The work ends here, and nothing of it stays. */
    public static final class GivenUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUpException() {
            super(null, null, false, false);
        }
    }
}
