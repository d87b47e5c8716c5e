package be.jalon.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Spells out the formulas of a sheet that are written once and repeated relative to each cell. They could not survive
 * rows inserted between their cells, nor the loss of the cell where they are written.
 */
final class SharedFormulas {

    private record Master(CellRef home, String formula) {}

    private SharedFormulas() {}

    static String spellOut(String xml) {
        XmlEdits edits = new XmlEdits(xml);
        Map<String, Master> masters = new HashMap<>();
        SheetText sheet = SheetText.of(xml);
        for (SheetText.Row row : sheet.rows()) {
            for (SheetText.Cell cell : sheet.cells(row)) {
                formula(xml, cell)
                        .filter(tag -> tag.value("t", "").equals("shared"))
                        .ifPresent(tag -> spellOut(xml, edits, masters, cell, tag));
            }
        }
        return edits.apply();
    }

    /** The tag of the formula of a cell. */
    static Optional<XmlTag> formula(String xml, SheetText.Cell cell) {
        XmlTags tags = new XmlTags(xml, cell.tag().end());
        for (XmlTag tag = tags.next(); tag != null && tag.start() < cell.end(); tag = tags.next()) {
            if (tag.opens("f")) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    private static void spellOut(
            String xml, XmlEdits edits, Map<String, Master> masters, SheetText.Cell cell, XmlTag tag) {
        String number = tag.value("si", "");
        int textEnd = tag.kind() == XmlTag.Kind.EMPTY ? tag.end() : xml.indexOf('<', tag.end());
        String own = XmlTags.unescape(xml.substring(tag.end(), textEnd));
        int end = tag.kind() == XmlTag.Kind.EMPTY ? tag.end() : xml.indexOf('>', textEnd) + 1;
        if (!own.isEmpty()) {
            masters.put(number, new Master(cell.ref(), own));
        }
        Master master = masters.get(number);
        if (master != null) {
            String formula = own.isEmpty() ? copied(master, cell.ref()) : own;
            edits.replace(tag.start(), end, "<" + tag.name() + ">" + XmlTags.escape(formula) + "</" + tag.name() + ">");
        }
    }

    private static String copied(Master master, CellRef to) {
        return FormulaText.copied(
                master.formula(),
                to.row() - master.home().row(),
                to.column() - master.home().column());
    }
}
