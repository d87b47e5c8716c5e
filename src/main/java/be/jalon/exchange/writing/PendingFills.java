package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Swatch;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.SheetEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ReviewReason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The colours of cells that await the Collège, and those that the same cells have otherwise. */
final class PendingFills {

    private final Source source;

    PendingFills(Source source) {
        this.source = source;
    }

    /** The legend's colour for a reason, one made for it alone before one for both; empty without a legend. */
    Optional<String> of(String sheet, ReviewReason reason) {
        List<Swatch> swatches = swatches(sheet);
        return swatches.stream()
                .filter(swatch -> swatch.reasons().contains(reason))
                .min(Comparator.comparing(swatch -> swatch.reasons().size()))
                .or(() -> swatches.stream().findFirst())
                .map(Swatch::fill);
    }

    boolean isPending(String sheet, String fill) {
        return swatches(sheet).stream().anyMatch(swatch -> swatch.fill().equals(fill));
    }

    private List<Swatch> swatches(String sheet) {
        return source.reading().sheet(sheet).map(DraftSheet::swatches).orElse(List.of());
    }

    /** The fill that such a cell has where it awaits nothing: that of the nearest row of the same level. */
    String usual(String sheet, ItemField field, ItemLevel level, CellRef near) {
        return source.reading().items().stream()
                .filter(item -> item.level() == level && item.sheet().equals(sheet))
                .filter(item -> !item.pending().containsKey(field))
                .map(item -> item.cells().get(field))
                .filter(cell -> cell != null && cell.ref().column() == near.column())
                .map(DraftCell::ref)
                .min(Comparator.comparingInt(ref -> Math.abs(ref.row() - near.row())))
                .flatMap(ref -> source.cell(sheet, ref))
                .map(RawCell::fill)
                .orElse(SheetEdit.NO_FILL);
    }
}
