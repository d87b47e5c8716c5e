package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.workbook.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which item a row of a sheet belongs to. Where several share it (a flat table repeats its objectives on the row of
 * each action), it is the one whose title stands there and, among these, the narrowest.
 */
final class RowOwners {

    private final Map<Integer, List<Integer>> rowsOfDraft = new HashMap<>();

    RowOwners(List<DraftItem> items) {
        Map<String, Map<Integer, DraftItem>> owners = new HashMap<>();
        for (DraftItem item : items) {
            Map<Integer, DraftItem> ofSheet = owners.computeIfAbsent(item.sheet(), sheet -> new TreeMap<>());
            for (int row = first(item); row >= 0 && row <= Math.max(first(item), item.lastRow()); row++) {
                int at = row;
                ofSheet.merge(row, item, (one, other) -> claim(other, at) >= claim(one, at) ? other : one);
            }
        }
        owners.values()
                .forEach(ofSheet -> ofSheet.forEach((row, item) -> rowsOfDraft
                        .computeIfAbsent(item.id(), id -> new ArrayList<>())
                        .add(row)));
    }

    /** A free line above the table has a title but no row of columns. */
    private static int first(DraftItem item) {
        CellRef title = item.titleCell();
        return item.row() >= 0 || title == null ? item.row() : title.row();
    }

    private static int claim(DraftItem item, int row) {
        CellRef title = item.titleCell();
        boolean titled = title != null && title.row() == row;
        return (titled ? 100 : 0) + item.level().ordinal();
    }

    /** The rows of a draft that no other one owns, from top to bottom, counted from zero; none for some objectives. */
    List<Integer> rows(DraftItem item) {
        return rowsOfDraft.getOrDefault(item.id(), List.of());
    }
}
