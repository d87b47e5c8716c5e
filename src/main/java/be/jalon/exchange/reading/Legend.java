package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The legend of one sheet.
 *
 * @param colours what its colours mean
 * @param rows rows that belong to the legend alone
 * @param beside its texts and colours right of the table, and other texts there, in rows that belong to items
 * @param uncoloured a phrase of the legend beside which no colour stands, null when there is none
 */
record Legend(
        Colours colours,
        Set<Integer> rows,
        Set<CellRef> beside,
        @Nullable CellRef uncoloured) {

    static final Legend NONE = new Legend(Colours.NONE, Set.of(), Set.of(), null);

    Legend {
        rows = Set.copyOf(rows);
        beside = Set.copyOf(beside);
    }

    /** With more cells right of the table that belong to no item. */
    Legend withBeside(Set<CellRef> more) {
        Set<CellRef> all = new HashSet<>(beside);
        all.addAll(more);
        return new Legend(colours, rows, all, uncoloured);
    }

    List<Swatch> swatches() {
        return colours.swatches();
    }

    static Optional<Swatch> swatch(List<Swatch> swatches, @Nullable String fill) {
        return fill == null
                ? Optional.empty()
                : swatches.stream().filter(swatch -> swatch.fill().equals(fill)).findFirst();
    }
}
