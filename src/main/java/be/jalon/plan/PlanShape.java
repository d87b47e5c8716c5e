package be.jalon.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which item stands where, whatever its texts say: kept from one revision of a plan to the next as long as nothing is
 * added, moved or taken away, so that sessions which look at different revisions share nearly everything.
 */
final class PlanShape {

    private static final int NONE = -1;

    private final Map<ItemId, Integer> indexes;
    /** For each row, the index after the last row of its branch. */
    private final int[] branchEnds;
    /** For each row, the index of the row that it hangs under. */
    private final int[] parents;

    /** @param rows depth first, with their depths */
    PlanShape(List<ItemRow> rows) {
        indexes = HashMap.newHashMap(rows.size());
        branchEnds = new int[rows.size()];
        parents = new int[rows.size()];
        int[] open = new int[rows.size() + 1];
        int depth = 0;
        for (int i = 0; i < rows.size(); i++) {
            indexes.put(rows.get(i).id(), i);
            while (depth > rows.get(i).depth()) {
                branchEnds[open[--depth]] = i;
            }
            parents[i] = depth == 0 ? NONE : open[depth - 1];
            open[depth++] = i;
        }
        while (depth > 0) {
            branchEnds[open[--depth]] = rows.size();
        }
    }

    int size() {
        return branchEnds.length;
    }

    Map<ItemId, Integer> indexes() {
        return indexes;
    }

    @Nullable
    Integer index(ItemId item) {
        return indexes.get(item);
    }

    int branchEnd(int index) {
        return branchEnds[index];
    }

    boolean isParent(int index) {
        return branchEnds[index] > index + 1;
    }

    /** The index of the row above, negative at the top. */
    int parent(int index) {
        return parents[index];
    }

    /** The rows directly under one, all those at the top for a negative index. */
    List<ItemRow> children(int index, List<ItemRow> rows) {
        int end = index < 0 ? size() : branchEnds[index];
        List<ItemRow> children = new ArrayList<>();
        for (int child = index + 1; child < end; child = branchEnds[child]) {
            children.add(rows.get(child));
        }
        return children;
    }

    /** The rows that show when only some branches are open. */
    List<ItemRow> opened(List<ItemRow> rows, Predicate<ItemId> isOpen) {
        List<ItemRow> shown = new ArrayList<>(rows.size());
        for (int i = 0; i < size(); ) {
            ItemRow row = rows.get(i);
            shown.add(row);
            i = isParent(i) && !isOpen.test(row.id()) ? branchEnds[i] : i + 1;
        }
        return shown;
    }
}
