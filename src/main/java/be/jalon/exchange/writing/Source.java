package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.plan.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workbook that a plan came from, as it is read today.
 *
 * @param drafts number of the draft that each item of the plan was made from; items made later are absent
 */
public record Source(RawWorkbook workbook, Interpretation reading, Map<ItemId, Integer> drafts) {

    public Source {
        drafts = Map.copyOf(drafts);
    }

    Optional<DraftItem> draft(ItemId item) {
        return Optional.ofNullable(drafts.get(item))
                .map(number -> reading.items().get(number));
    }

    /** The sheets that hold tables of the plan, in the order of the tabs. */
    List<DraftSheet> tables() {
        return reading.sheets().stream().filter(sheet -> sheet.layout() != null).toList();
    }

    boolean holdsForms(String sheet) {
        return reading.sheet(sheet).filter(DraftSheet::holdsForms).isPresent();
    }

    Optional<RawSheet> cells(String sheet) {
        return workbook.sheet(sheet);
    }

    Optional<RawCell> cell(String sheet, CellRef ref) {
        return cells(sheet).flatMap(raw -> raw.cell(ref));
    }
}
