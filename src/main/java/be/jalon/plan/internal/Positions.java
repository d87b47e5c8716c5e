package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A number for a place among siblings. Numbers are far apart, so that an item nearly always fits in between without
 * touching its neighbours.
 *
 * @param position the number for the item to be placed
 * @param respaced other numbers for the siblings, only when there was no room left
 */
record Positions(long position, Map<ItemId, Long> respaced) {

    /** Thirty items fit one after the other into the same gap before the siblings move apart. */
    static final long GAP = 1L << 30;

    /**
     * @param siblings the present siblings in order, without the item to be placed
     * @param index how many of them come before it
     */
    static Positions at(List<ItemRow> siblings, int index) {
        if (siblings.isEmpty()) {
            return new Positions(0, Map.of());
        }
        if (index == 0) {
            return new Positions(siblings.getFirst().position() - GAP, Map.of());
        }
        long before = siblings.get(index - 1).position();
        if (index == siblings.size()) {
            return new Positions(before + GAP, Map.of());
        }
        long room = siblings.get(index).position() - before;
        return room > 1 ? new Positions(before + room / 2, Map.of()) : respaced(siblings, index);
    }

    private static Positions respaced(List<ItemRow> siblings, int index) {
        Map<ItemId, Long> numbers = new LinkedHashMap<>();
        for (int i = 0; i < siblings.size(); i++) {
            numbers.put(siblings.get(i).id(), nth(i < index ? i : i + 1));
        }
        return new Positions(nth(index), numbers);
    }

    /** The number of the n-th of siblings that were never moved. */
    static long nth(int n) {
        return n * GAP;
    }
}
