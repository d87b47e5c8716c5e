package be.jalon.values;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something must be done, as people write it.
 *
 * @param raw the cell as written
 * @param from the first day that it may mean, or null
 * @param to the last day that it may mean, or null
 * @param precision how exactly it is stated
 * @param uncertain whether something in the text is doubtful
 * @param doubts what is doubtful
 */
public record Deadline(
        String raw,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Precision precision,
        boolean uncertain,
        List<Doubt> doubts)
        implements Comparable<Deadline> {

    private static final Comparator<@Nullable LocalDate> DATES = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<Deadline> ORDER = Comparator.comparingInt(Deadline::rank)
            .thenComparing(Deadline::to, DATES)
            .thenComparing(Deadline::from, DATES)
            .thenComparingInt(Deadline::horizon)
            .thenComparing(Deadline::precision)
            .thenComparing(Deadline::raw);

    public Deadline {
        doubts = List.copyOf(doubts);
    }

    /** Reads a cell; every text can be read, and what is not certain becomes a doubt. */
    public static Deadline parse(String raw) {
        return DeadlineGrammar.read(raw, null);
    }

    /** The same, where "législature" means this period. */
    public static Deadline parse(String raw, FiscalPeriod legislature) {
        return DeadlineGrammar.read(raw, legislature);
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }

    /** Whether the last possible day is over; what is ongoing, and what has no last day, is never late. */
    public boolean isLate(LocalDate today) {
        return to != null && precision != Precision.ONGOING && to.isBefore(today);
    }

    /** The number of days since the last possible day, 0 when it is not late. */
    public long daysLate(LocalDate today) {
        return to != null && isLate(today) ? ChronoUnit.DAYS.between(to, today) : 0;
    }

    /** By last day, then undated periods, ongoing, horizons from the nearest, unknown, none and empty. */
    @Override
    public int compareTo(Deadline other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        return switch (precision) {
            case ONGOING -> 2;
            case HORIZON -> 3;
            case UNKNOWN -> presence() == Presence.EMPTY ? 6 : 4;
            case NONE -> 5;
            case DAY, MONTH, QUARTER, SEMESTER, SEASON, YEAR, PERIOD -> to != null ? 0 : 1;
        };
    }

    private int horizon() {
        return precision == Precision.HORIZON ? DeadlineWords.horizon(raw) : 0;
    }
}
