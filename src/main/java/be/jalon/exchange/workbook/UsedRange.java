package be.jalon.exchange.workbook;

import java.util.Collection;
import java.util.Optional;

/** The hint of a sheet in which range its cells are, which some programs rely on. */
final class UsedRange {

    private UsedRange() {}

    static void widen(XmlEdits edits, SheetText sheet, Collection<CellRef> cells) {
        XmlTag dimension = XmlTags.find(sheet.xml().substring(0, sheet.data().start()), "dimension");
        Optional<Merge> before =
                Optional.ofNullable(dimension).map(tag -> tag.value("ref")).flatMap(Merge::tryParse);
        if (dimension == null || before.isEmpty() || cells.isEmpty()) {
            return;
        }
        Merge used = before.get();
        int top = used.first().row();
        int left = used.first().column();
        int bottom = used.last().row();
        int right = used.last().column();
        for (CellRef cell : cells) {
            top = Math.min(top, cell.row());
            left = Math.min(left, cell.column());
            bottom = Math.max(bottom, cell.row());
            right = Math.max(right, cell.column());
        }
        Merge wider = new Merge(new CellRef(top, left), new CellRef(bottom, right));
        if (!wider.equals(used)) {
            edits.attribute(dimension, "ref", wider.a1());
        }
    }
}
