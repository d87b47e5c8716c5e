package be.jalon.exchange.reading;

import be.jalon.exchange.profile.KnownTable.Shape;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.workbook.RawRow;
import java.util.List;

/** What the cells of a column look like. */
final class ColumnShapes {

    private static final int SENTENCE = 25;

    private ColumnShapes() {}

    static Shape of(SheetGrid grid, List<RawRow> rows, int column) {
        ColumnStats stats = ColumnStats.of(grid, rows, column);
        if (stats.isEmpty()) {
            return Shape.EMPTY;
        }
        if (stats.holdsMostly(MarkWords::isStatus)) {
            return Shape.STATES;
        }
        if (stats.meanLength() >= SENTENCE) {
            return Shape.SENTENCES;
        }
        if (stats.holdsCodes()) {
            return Shape.CODES;
        }
        return stats.holdsMostly(CellTexts::isAmount) ? Shape.AMOUNTS : Shape.WORDS;
    }

    static int lastColumn(SheetGrid grid, List<RawRow> rows) {
        return rows.stream()
                .map(grid::written)
                .filter(written -> !written.isEmpty())
                .mapToInt(written -> written.getLast().ref().column())
                .max()
                .orElse(-1);
    }
}
