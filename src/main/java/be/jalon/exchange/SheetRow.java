package be.jalon.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a sheet as it stands in the file, or a part of a file that has no sheets.
 *
 * @param sheet name of the sheet, or of the part
 * @param number as people count, from one: of the row, or of the line in the file
 * @param ofTab whether it is a row of a tab
 */
public record SheetRow(String sheet, int number, List<Cell> cells, boolean ofTab) implements Serializable {

    /** A row of a tab. */
    public SheetRow(String sheet, int number, List<Cell> cells) {
        this(sheet, number, cells, true);
    }

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /**
     * @param column letters of the column
     * @param header what stands above it, "" when nothing does
     * @param waits whether it has the colour of the legend
     * @param coloured whether it has another fill
     * @param span number of columns that it takes when it is merged with its neighbours, otherwise 1
     */
    public record Cell(String column, String header, String text, boolean waits, boolean coloured, int span)
            implements Serializable {}
}
