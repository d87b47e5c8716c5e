package be.jalon.exchange.workbook;

import java.util.Map;
import java.util.Optional;

/** Moves the range from which a pivot table takes its data. */
final class PivotSource {

    private PivotSource() {}

    static String shift(String xml, Map<String, RowShift> shifts) {
        XmlEdits edits = new XmlEdits(xml);
        XmlTag source = XmlTags.find(xml, "worksheetSource");
        RowShift shift = source == null ? null : shifts.get(source.value("sheet", ""));
        if (source != null && shift != null) {
            Optional<Merge> area = Merge.tryParse(source.value("ref", ""));
            area.flatMap(cells -> shift.grown(cells.first().row(), cells.last().row())
                            .map(rows -> new Merge(
                                    new CellRef(rows.first(), cells.first().column()),
                                    new CellRef(rows.last(), cells.last().column()))))
                    .ifPresent(moved -> edits.attribute(source, "ref", moved.a1()));
        }
        return edits.apply();
    }
}
