package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TableModels;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The headers of each column as they stand there, from the top row to the bottom one; blank ones left out. */
final class HeaderPaths {

    private HeaderPaths() {}

    /** Columns without any header are absent. */
    static Map<Integer, List<String>> of(SheetGrid grid, int firstRow, int lastRow) {
        Map<Integer, List<String>> paths = new TreeMap<>();
        int last = lastColumn(grid, firstRow, lastRow);
        for (int column = 0; column <= last; column++) {
            List<String> path = path(grid, firstRow, lastRow, column);
            if (!path.isEmpty()) {
                paths.put(column, path);
            }
        }
        return paths;
    }

    private static List<String> path(SheetGrid grid, int firstRow, int lastRow, int column) {
        List<String> path = new ArrayList<>();
        Set<CellRef> seen = new HashSet<>();
        for (int row = firstRow; row <= lastRow; row++) {
            CellRef anchor = grid.anchor(new CellRef(row, column));
            String text = TableModels.shortened(grid.shownText(anchor));
            if (!text.isEmpty() && seen.add(anchor)) {
                path.add(text);
            }
        }
        return path;
    }

    private static int lastColumn(SheetGrid grid, int firstRow, int lastRow) {
        int last = -1;
        for (int row = firstRow; row <= lastRow; row++) {
            last = Math.max(
                    last,
                    grid.written(row).stream()
                            .mapToInt(cell -> grid.lastOf(cell.ref()).column())
                            .max()
                            .orElse(-1));
        }
        return last;
    }

    /** So that case, accents and spaces do not make two headers differ. */
    static List<String> folded(List<String> path) {
        return path.stream().map(SearchText::fold).toList();
    }
}
