package be.jalon.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that was read, with the codes of what is doubtful about it.
 *
 * @param from the first day, or null when it is open
 * @param to the last day, or null when it is open
 * @param precision how exactly it is stated
 * @param doubts codes without their prefix
 */
record Span(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision, List<String> doubts) {

    Span {
        doubts = List.copyOf(doubts);
    }

    static Span of(LocalDate from, LocalDate to, Precision precision) {
        return new Span(from, to, precision, List.of());
    }

    /** What reads like a date that exists nowhere, or lacks its year. */
    static Span undated(String doubt) {
        return new Span(null, null, Precision.UNKNOWN, List.of(doubt));
    }

    /** Whole months of a year. */
    static Span months(int year, int first, int last, Precision precision) {
        LocalDate from = LocalDate.of(year, first, 1);
        LocalDate end = LocalDate.of(year, last, 1);
        return of(from, end.withDayOfMonth(end.lengthOfMonth()), precision);
    }

    static Span year(int year) {
        return months(year, 1, 12, Precision.YEAR);
    }

    Span doubting(String doubt) {
        if (doubts.contains(doubt)) {
            return this;
        }
        List<String> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new Span(from, to, precision, more);
    }

    boolean isDated() {
        return from != null || to != null;
    }

    /** From the beginning of this one to the end of another, with the doubts of both. */
    Span until(Span other) {
        List<String> both = new ArrayList<>(doubts);
        other.doubts.stream().filter(doubt -> !both.contains(doubt)).forEach(both::add);
        return new Span(from, other.to, Precision.PERIOD, both);
    }
}
