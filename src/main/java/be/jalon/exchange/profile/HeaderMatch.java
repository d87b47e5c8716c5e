package be.jalon.exchange.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a column may mean. More than one candidate ("OO" may head titles or codes) is decided by what the
 * column holds.
 *
 * @param likeness higher is surer; comparable between columns
 * @param exact the header is one of the profile's words, not merely like one
 * @param year the exercice that the header names ("Budget ordinaire 2025"), null when it names none
 */
public record HeaderMatch(
        Set<HeaderTarget> candidates,
        int likeness,
        boolean exact,
        @Nullable String year) {

    public HeaderMatch {
        candidates = Set.copyOf(candidates);
    }

    /** The exercice that a header names, null when it names none. */
    public static @Nullable String yearOf(String header) {
        return HeaderVocabulary.yearOf(header);
    }

    /** Whether the header is nothing but a year. */
    public boolean isYearAlone() {
        return year != null && likeness <= HeaderVocabulary.YEAR_ALONE;
    }

    public boolean mayBe(HeaderTarget target) {
        return candidates.contains(target);
    }
}
