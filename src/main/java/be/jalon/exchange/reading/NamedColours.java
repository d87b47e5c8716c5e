package be.jalon.exchange.reading;

import be.jalon.exchange.profile.ColourNames;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a legend says of colours that it only names, without showing them: "vert = réalisé, orange = en cours". */
final class NamedColours {

    private final SheetGrid grid;
    private final ColourNames names;
    private final List<ColourNames.Meaning> found = new ArrayList<>();

    NamedColours(SheetGrid grid, ColourNames names) {
        this.grid = grid;
        this.names = names;
    }

    /** Whether a text says what a colour means that it names. */
    boolean explains(String text) {
        return !names.meanings(text).isEmpty();
    }

    /** Whether a text explains several colours. */
    boolean explainsSeveral(String text) {
        return names.meanings(text).size() > 1;
    }

    /** Takes what a text of the legend says. */
    void read(String text) {
        found.addAll(names.meanings(text));
    }

    /**
     * Adds the fills of the table that have the colours named; two fills of one colour are left alone.
     *
     * @param fewest a row with less texts is none of the table's
     */
    void addTo(Map<String, String> labels, int lastHeaderRow, int lastColumn, int fewest) {
        if (found.isEmpty()) {
            return;
        }
        Set<String> fills = fills(lastHeaderRow, lastColumn, fewest);
        for (ColourNames.Meaning meaning : found) {
            only(fills.stream().filter(meaning::isOf).toList())
                    .ifPresent(fill -> labels.putIfAbsent(fill, meaning.text()));
        }
    }

    private static Optional<String> only(List<String> fills) {
        return fills.size() == 1 ? Optional.of(fills.getFirst()) : Optional.empty();
    }

    private Set<String> fills(int lastHeaderRow, int lastColumn, int fewest) {
        Set<String> fills = new LinkedHashSet<>();
        for (RawRow row : grid.rows()) {
            if (row.index() > lastHeaderRow && grid.written(row).size() >= fewest) {
                for (RawCell cell : row.cells()) {
                    String fill = SwatchFinder.colour(cell.fill());
                    if (fill != null && cell.column() <= lastColumn) {
                        fills.add(fill);
                    }
                }
            }
        }
        return fills;
    }
}
