package be.jalon.exchange;

import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.LevelRule;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a sheet as they stand in the file, and how they are read.
 *
 * @param firstHeader row of the first header counted from zero, -1 when the table has none
 * @param lastHeader row of the last header, -1 likewise
 * @param firstRow first row of the table below its headers
 * @param leftOut whether the sheet is left out of the reading
 * @param recognised whether a table was recognised; otherwise the rows of the headers are only proposed
 */
public record SheetPicture(
        String sheet,
        boolean leftOut,
        boolean recognised,
        int firstHeader,
        int lastHeader,
        int firstRow,
        List<Column> columns,
        List<Row> rows,
        List<Fill> fills,
        LevelRule rule)
        implements Serializable {

    /**
     * One column.
     *
     * @param number counted from zero
     * @param holds what it is read as: the key of a field or the name of a level, as {@link
     *     be.jalon.exchange.reading.DraftSheet#columns} has it; "" when it is kept under its header
     * @param said what a person said of it, "" when nobody did
     */
    public record Column(int number, String letters, boolean hidden, String header, String holds, String said)
            implements Serializable {}

    /**
     * One row.
     *
     * @param number as people count, from one
     * @param cells those that begin in it, through merged blocks, from left to right
     */
    public record Row(int number, boolean hidden, List<Cell> cells) implements Serializable {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell, or one merged block.
     *
     * @param colour {@code #rrggbb}, null without a fill
     * @param dark whether dark letters could not be read on this colour
     * @param indent steps by which the text is set in, {@link #MOST_INDENT} at most
     * @param columns over how many it is merged
     * @param rows over how many it is merged
     */
    public record Cell(
            int column,
            String text,
            @Nullable String colour,
            boolean dark,
            boolean bold,
            boolean italic,
            int indent,
            int columns,
            int rows)
            implements Serializable {

        /** What is set in further is shown as far as this. */
        public static final int MOST_INDENT = 6;
    }

    /**
     * A fill that cells of the sheet have.
     *
     * @param key as raw cells have it
     * @param cells how many have it
     * @param awaits whether it is read as waiting for the Collège
     * @param words what the legend says beside it, "" when nothing
     * @param said what a person said of it, null when nobody did
     */
    public record Fill(
            String key,
            String colour,
            int cells,
            boolean awaits,
            String words,
            @Nullable ColourMeaning said) implements Serializable {}

    public SheetPicture {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        fills = List.copyOf(fills);
    }

    public boolean isHeader(Row row) {
        return row.number() - 1 >= firstHeader && row.number() - 1 <= lastHeader;
    }
}
