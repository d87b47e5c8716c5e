package be.jalon.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a sheet as it stands in the file.
 *
 * @param number as people count, from one
 */
public record SheetRow(String sheet, int number, List<Cell> cells) implements Serializable {

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
