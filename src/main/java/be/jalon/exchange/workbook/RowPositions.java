package be.jalon.exchange.workbook;

import java.util.Arrays;
import java.util.List;

/**
 * Where the rows of a sheet stand among those that have anything in them, by their index; several threads may ask at once.
 */
public final class RowPositions {

    /** A table with fewer empty rows than this for each other one is looked up without searching. */
    private static final int MOST_GAPS = 4;

    private final int first;
    private final int[] indexes;
    /** For each index from the first row on, the position and one, or 0; empty where the rows are far apart. */
    private final int[] places;

    /** @param rows in ascending order, each index once */
    RowPositions(List<RawRow> rows) {
        indexes = rows.stream().mapToInt(RawRow::index).toArray();
        first = indexes.length == 0 ? 0 : indexes[0];
        int span = indexes.length == 0 ? 0 : indexes[indexes.length - 1] - first + 1;
        places = new int[span / MOST_GAPS <= indexes.length ? span : 0];
        if (places.length > 0) {
            for (int i = 0; i < indexes.length; i++) {
                places[indexes[i] - first] = i + 1;
            }
        }
    }

    /** The position of the row with this index counted from zero; -1 when nothing is in it. */
    public int of(int index) {
        if (places.length == 0) {
            return Math.max(-1, Arrays.binarySearch(indexes, index));
        }
        int place = index - first;
        return place < 0 || place >= places.length ? -1 : places[place] - 1;
    }
}
