package be.jalon.exchange.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds what can stay in place when a list was put in another order: the longest run that still ascends. */
final class LongestRun {

    private LongestRun() {}

    /**
     * The positions, ascending, of a longest strictly ascending subsequence.
     *
     * @param values all different
     */
    static List<Integer> positions(int[] values) {
        int[] tails = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int at = place(values, tails, length, values[i]);
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        List<Integer> run = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            run.add(i);
        }
        Collections.reverse(run);
        return run;
    }

    /** Where the value belongs among the ends of the runs found so far. */
    private static int place(int[] values, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
