package be.jalon.exchange.document;

import be.jalon.exchange.workbook.CellRef;

/**
 * Addresses in files that have lines instead of cells: {@code Action a-1-2!L83} is line 83, where the action of that
 * name stands. The letter reads as "ligne" and is the column of a cell for whoever only knows cells.
 */
public final class Lines {

    /** The column L. */
    public static final int COLUMN = 11;

    private static final int LONGEST_PLACE = 80;

    private Lines() {}

    /** @param line counted from one; beyond the last row of a sheet, that row is named */
    public static CellRef ref(int line) {
        return new CellRef(Math.clamp(line - 1L, 0, CellRef.MAX_ROW), COLUMN);
    }

    /** The name of a place, short enough for an address. */
    public static String place(String name) {
        String oneLine = name.replaceAll("[\\s!]+", " ").strip();
        return oneLine.length() <= LONGEST_PLACE ? oneLine : oneLine.substring(0, LONGEST_PLACE - 1) + "…";
    }
}
