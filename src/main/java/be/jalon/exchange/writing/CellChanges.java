package be.jalon.exchange.writing;

import be.jalon.exchange.workbook.CellContent;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.SheetEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** New contents and fills of cells of the original workbook, before it is known whether their rows stay in place. */
final class CellChanges {

    private record Place(String sheet, CellRef cell) {}

    private final Map<Place, CellContent> contents = new LinkedHashMap<>();
    private final Map<Place, String> fills = new LinkedHashMap<>();

    void write(String sheet, CellRef cell, CellContent content) {
        contents.put(new Place(sheet, cell), content);
    }

    /** @param fill a key, or {@link SheetEdit#NO_FILL} */
    void fill(String sheet, CellRef cell, String fill) {
        fills.put(new Place(sheet, cell), fill);
    }

    /** The changes as edits in place. */
    List<SheetEdit> edits() {
        List<SheetEdit> edits = new ArrayList<>();
        contents.forEach((place, content) -> edits.add(new SheetEdit.SetCell(place.sheet(), place.cell(), content)));
        fills.forEach((place, fill) -> edits.add(
                new SheetEdit.SetFill(place.sheet(), place.cell(), fill.equals(SheetEdit.NO_FILL) ? null : fill)));
        return edits;
    }

    /** Takes out the new contents of one row, by column. */
    Map<Integer, CellContent> takeContents(String sheet, int row) {
        return take(contents, sheet, row);
    }

    /** Takes out the new fills of one row, by column. */
    Map<Integer, String> takeFills(String sheet, int row) {
        return take(fills, sheet, row);
    }

    private static <V> Map<Integer, V> take(Map<Place, V> all, String sheet, int row) {
        Map<Integer, V> ofRow = new HashMap<>();
        all.entrySet().removeIf(change -> {
            Place place = change.getKey();
            boolean here = place.sheet().equals(sheet) && place.cell().row() == row;
            if (here) {
                ofRow.put(place.cell().column(), change.getValue());
            }
            return here;
        });
        return ofRow;
    }
}
