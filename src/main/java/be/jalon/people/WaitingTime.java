package be.jalon.people;

/** How long somebody has to wait, in words that do not pretend to be exact. */
public final class WaitingTime {

    private static final int MINUTE = 60;
    private static final int LONGEST_IN_SECONDS = 90;
    private static final long A_DAY = 86_400;

    private WaitingTime() {}

    /** The key of the sentence part, with the number that {@link #amount} gives as its argument. */
    public static String key(long seconds) {
        return seconds <= LONGEST_IN_SECONDS ? "people.wait.seconds" : "people.wait.minutes";
    }

    /** Seconds or minutes, rounded up; never less than one, never more than a day's. */
    public static long amount(long seconds) {
        long bounded = Math.clamp(seconds, 1, A_DAY);
        return bounded <= LONGEST_IN_SECONDS ? bounded : (bounded + MINUTE - 1) / MINUTE;
    }
}
