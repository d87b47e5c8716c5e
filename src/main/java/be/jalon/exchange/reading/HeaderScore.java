package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of a header is known: the more columns it names, and the better, the surer it is one. */
final class HeaderScore {

    private static final int EXACT = 10;
    private static final int LIKE = 6;
    private static final int KNOWN_ASIDE = 2;

    private HeaderScore() {}

    /** Each meaning counts once; a header that nobody foresaw counts against. */
    static int of(List<HeaderBlock.Column> columns) {
        Set<Set<HeaderTarget>> seen = new HashSet<>();
        int score = 0;
        for (HeaderBlock.Column column : columns) {
            HeaderMatch match = column.match();
            if (match != null && seen.add(match.candidates())) {
                score += worth(match);
            } else if (match == null && column.isHeaded()) {
                score--;
            }
        }
        return score;
    }

    private static int worth(HeaderMatch match) {
        if (!isField(match)) {
            return KNOWN_ASIDE;
        }
        return match.exact() ? EXACT : LIKE;
    }

    /** How many different columns the header names. */
    static int fields(HeaderBlock block) {
        Set<Set<HeaderTarget>> fields = new HashSet<>();
        for (HeaderBlock.Column column : block.columns()) {
            HeaderMatch match = column.match();
            if (match != null && isField(match)) {
                fields.add(match.candidates());
            }
        }
        return fields.size();
    }

    /** Whether the header names a column, rather than a value that the column may hold or something kept aside. */
    private static boolean isField(HeaderMatch match) {
        return match.candidates().stream()
                .noneMatch(target -> target instanceof HeaderTarget.Aside
                        || (target instanceof HeaderTarget.Mark && !match.exact())
                        || (target instanceof HeaderTarget.Scoped scoped
                                && scoped.target().equals(HeaderTarget.ASIDE))
                        || target.equals(HeaderTarget.helper(HeaderTarget.Role.COUNT))
                        || (target.equals(HeaderTarget.helper(HeaderTarget.Role.BUDGET)) && match.isYearAlone()));
    }
}
