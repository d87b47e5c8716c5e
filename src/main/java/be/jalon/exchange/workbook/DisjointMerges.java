package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Leaves out merged blocks that overlap another, going down the sheet once. */
final class DisjointMerges {

    /** The blocks that reach the current row, by first column; they do not overlap, so neither do their columns. */
    private final TreeMap<Integer, Merge> open = new TreeMap<>();

    private DisjointMerges() {}

    /** Of two that overlap, the one that starts further up (or further left) stays. */
    static List<Merge> of(List<Merge> merges, Consumer<Merge> leftOut) {
        DisjointMerges sweep = new DisjointMerges();
        List<Merge> sorted = new ArrayList<>(merges);
        sorted.sort(Comparator.comparing(Merge::first));
        List<Merge> kept = new ArrayList<>(sorted.size());
        for (Merge merge : sorted) {
            if (sweep.isFree(merge)) {
                sweep.open.put(merge.first().column(), merge);
                kept.add(merge);
            } else {
                leftOut.accept(merge);
            }
        }
        return kept;
    }

    private boolean isFree(Merge merge) {
        Map.Entry<Integer, Merge> neighbour = open.floorEntry(merge.last().column());
        while (neighbour != null
                && neighbour.getValue().last().column() >= merge.first().column()) {
            if (neighbour.getValue().last().row() >= merge.first().row()) {
                return false;
            }
            open.remove(neighbour.getKey());
            neighbour = open.floorEntry(merge.last().column());
        }
        return true;
    }
}
