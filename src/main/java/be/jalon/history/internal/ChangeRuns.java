package be.jalon.history.internal;

import be.jalon.shared.Change;
import be.jalon.shared.NeighbouringIds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Cuts the changes of a gesture into what one row keeps each: hundreds of neighbouring items in turn, or one change. See
 * decision 0029.
 */
final class ChangeRuns {

    /** Fewer changes are rows of their own: those of a day's work are, which whoever reads the table expects. */
    private static final int FEWEST = 100;

    private static final int MOST = 500;

    /** A character takes six at most when it is packed. */
    private static final int LONGEST = 160_000;

    private ChangeRuns() {}

    /** @return lists of changes that follow each other, each to be kept as one row; together all of them */
    static List<List<Change>> of(List<Change> changes) {
        List<List<Change>> runs = new ArrayList<>();
        for (int start = 0; start < changes.size(); ) {
            int end = end(changes, start);
            if (end - start < FEWEST) {
                changes.subList(start, end).forEach(change -> runs.add(List.of(change)));
            } else {
                pack(changes.subList(start, end), runs);
            }
            start = end;
        }
        return runs;
    }

    private static int end(List<Change> changes, int start) {
        int end = start + 1;
        while (end < changes.size() && neighbours(changes.get(start), changes.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean neighbours(Change one, Change other) {
        UUID first = one.itemId();
        UUID second = other.itemId();
        return first != null
                && second != null
                && one.planId().equals(other.planId())
                && NeighbouringIds.common(first).equals(NeighbouringIds.common(second));
    }

    private static void pack(List<Change> run, List<List<Change>> packs) {
        int start = 0;
        long length = 0;
        for (int i = 0; i < run.size(); i++) {
            int next = length(run.get(i));
            if (i > start && (i - start == MOST || length + next > LONGEST)) {
                packs.add(run.subList(start, i));
                start = i;
                length = 0;
            }
            length += next;
        }
        packs.add(run.subList(start, run.size()));
    }

    private static int length(Change change) {
        return change.subject().length()
                + change.field().length()
                + (change.before() == null ? 0 : change.before().length())
                + (change.after() == null ? 0 : change.after().length())
                + change.origin().length();
    }
}
