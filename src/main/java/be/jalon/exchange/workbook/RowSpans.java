package be.jalon.exchange.workbook;

import java.util.Collection;
import java.util.Collections;

/** The hint of a row in which columns its cells are, which some programs rely on. */
final class RowSpans {

    private RowSpans() {}

    /** @param columns counted from zero */
    static void widen(XmlEdits edits, XmlTag row, Collection<Integer> columns) {
        String spans = row.value("spans", "");
        if (columns.isEmpty() || !spans.matches("[0-9]{1,5}:[0-9]{1,5}")) {
            return;
        }
        int colon = spans.indexOf(':');
        int first = Math.min(Integer.parseInt(spans.substring(0, colon)), Collections.min(columns) + 1);
        int last = Math.max(Integer.parseInt(spans.substring(colon + 1)), Collections.max(columns) + 1);
        edits.attribute(row, "spans", first + ":" + last);
    }
}
