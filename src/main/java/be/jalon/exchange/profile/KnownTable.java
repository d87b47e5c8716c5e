package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One exact table that a person has explained: its headers, and of each column, of the levels and of the colours what
 * was said of them. What was not said is recognised as in any other table.
 *
 * @param base id of the profile that knows the rest
 * @param sheet name of the sheet in which it stood
 * @param firstHeader row of its first header counted from zero, -1 for a table without headers
 * @param lastHeader row of its last header, -1 likewise
 * @param firstRow first row below the headers; of a table without headers the first one at all
 * @param leftOut whether the sheet is not to be read at all: it stays in its workbook, and nothing else is said of it
 */
public record KnownTable(
        String base,
        String sheet,
        int firstHeader,
        int lastHeader,
        int firstRow,
        List<Column> columns,
        LevelRule rule,
        List<ColourMeaning> colours,
        boolean leftOut)
        implements Serializable {

    /** The base of what needs none. */
    private static final String ANY_TABLE = "tableau-libre";

    /** A table that is read. */
    public KnownTable(
            String base,
            String sheet,
            int firstHeader,
            int lastHeader,
            int firstRow,
            List<Column> columns,
            LevelRule rule,
            List<ColourMeaning> colours) {
        this(base, sheet, firstHeader, lastHeader, firstRow, columns, rule, colours, false);
    }

    /** A sheet that is not to be read. */
    public static KnownTable leftOut(String sheet) {
        return new KnownTable(ANY_TABLE, sheet, -1, -1, 0, List.of(), LevelRule.CONTENT, List.of(), true);
    }

    /**
     * One column.
     *
     * @param column where it stood, counted from zero
     * @param headers its headers from the top row to the bottom one, none when it has none
     * @param contains a word of {@link ColumnWords}, null when its own words and its content shall tell
     * @param shape what its cells looked like, null where headers tell the table
     */
    public record Column(
            int column,
            List<String> headers,
            @Nullable String contains,
            @Nullable Shape shape) implements Serializable {
        public Column {
            headers = List.copyOf(headers);
        }

        public boolean isHeaded() {
            return !headers.isEmpty();
        }
    }

    /** What the cells of a column look like: by this a table without headers is known again. */
    public enum Shape {
        EMPTY,
        CODES,
        AMOUNTS,
        STATES,
        WORDS,
        SENTENCES
    }

    public KnownTable {
        columns = List.copyOf(columns);
        colours = List.copyOf(colours);
    }

    public boolean hasHeaders() {
        return firstHeader >= 0;
    }

    /** The rule with the levels that colours were said to have. */
    public LevelRule levelRule() {
        Map<String, ItemLevel> levels = new HashMap<>();
        for (ColourMeaning colour : colours) {
            if (colour.level() != null) {
                levels.put(colour.fill(), colour.level());
            }
        }
        return rule.withFills(levels);
    }
}
