package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LegendWords;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the colour that stands beside a phrase of a legend, or behind it. */
final class SwatchFinder {

    private static final String WHITE = "FFFFFFFF";
    /** A swatch may stand a few columns away from its phrase. */
    private static final int FARTHEST = 3;
    /** A swatch may hold a letter or the name of its colour. */
    private static final int LONGEST_SWATCH_TEXT = 12;

    private final SheetGrid grid;
    private final LegendWords words;

    SwatchFinder(SheetGrid grid, LegendWords words) {
        this.grid = grid;
        this.words = words;
    }

    /** Whether a cell has a colour of its own or near it. */
    boolean isBeside(RawCell cell) {
        return colour(cell.fill()) != null || neighbour(cell.ref(), -1) != null || neighbour(cell.ref(), 1) != null;
    }

    /** The colour that a phrase of the legend explains. */
    Optional<String> of(RawRow row, RawCell phrase) {
        if (colour(phrase.fill()) != null && isWrittenBeside(phrase)) {
            // Each text of such a legend has its own colour; the one beside it is that of another text.
            return Optional.ofNullable(colour(phrase.fill()));
        }
        String left = neighbour(phrase.ref(), -1);
        String right = neighbour(phrase.ref(), 1);
        if (left != null && right != null && !left.equals(right)) {
            return Optional.of(swatchesStandRight(row) ? right : left);
        }
        if (left != null) {
            return Optional.of(left);
        }
        return right != null ? Optional.of(right) : Optional.ofNullable(colour(phrase.fill()));
    }

    private boolean isWrittenBeside(RawCell phrase) {
        Merge block = grid.merge(phrase.ref()).orElse(new Merge(phrase.ref(), phrase.ref()));
        int before = block.first().column() - 1;
        int after = block.last().column() + 1;
        return (before >= 0 && isLabel(new CellRef(phrase.ref().row(), before)))
                || (after <= CellRef.MAX_COLUMN
                        && isLabel(new CellRef(phrase.ref().row(), after)));
    }

    private boolean isLabel(CellRef ref) {
        return grid.shown(ref)
                .filter(cell -> cell.text().strip().length() > 2 && colour(cell.fill()) != null)
                .isPresent();
    }

    /** Several entries in one row: text, colour, text, colour; the first text has nothing before it. */
    private boolean swatchesStandRight(RawRow row) {
        return grid.written(row).stream()
                .filter(cell -> !words.isTitle(cell.text()))
                .findFirst()
                .map(first -> neighbour(first.ref(), -1) == null)
                .orElse(false);
    }

    /** The nearest colour on one side, up to the next text. */
    private @Nullable String neighbour(CellRef phrase, int direction) {
        Merge block = grid.merge(phrase).orElse(new Merge(phrase, phrase));
        int column = direction < 0 ? block.first().column() - 1 : block.last().column() + 1;
        for (int step = 0; step < FARTHEST && column >= 0 && column <= CellRef.MAX_COLUMN; step++) {
            RawCell cell = grid.shown(new CellRef(phrase.row(), column)).orElse(null);
            if (cell != null && cell.text().strip().length() > LONGEST_SWATCH_TEXT) {
                return null;
            }
            String fill = cell == null ? null : colour(cell.fill());
            if (fill != null && cell != null && words.reasons(cell.text()).isEmpty()) {
                return fill;
            }
            if (cell != null && SheetGrid.isWritten(cell)) {
                return null;
            }
            column += direction;
        }
        return null;
    }

    /** White paper is no colour. */
    static @Nullable String colour(@Nullable String fill) {
        return fill == null || fill.equals(WHITE) ? null : fill;
    }
}
