package be.jalon.exchange.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewrites the formulas of parts for rows that moved in some sheets of the workbook. */
final class FormulaShift {

    /** Elements whose text is a formula, in sheets, tables, charts and lists of names. */
    private static final Set<String> FORMULAS = Set.of(
            "f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula");

    /** By name of the sheet in lower case: sheets are found in either case. */
    private final Map<String, RowShift> shifts = new HashMap<>();

    FormulaShift(Map<String, RowShift> shifts) {
        shifts.forEach((sheet, shift) -> {
            if (!shift.changesNothing()) {
                this.shifts.put(sheet.toLowerCase(Locale.ROOT), shift);
            }
        });
    }

    boolean changesNothing() {
        return shifts.isEmpty();
    }

    /**
     * A formula after the change.
     *
     * @param home the sheet in which it stands, null for none
     */
    String formula(String formula, @Nullable String home) {
        return FormulaText.rewrite(formula, (sheet, first, last) -> {
            String named = sheet == null ? home : sheet;
            RowShift shift = named == null ? null : shifts.get(named.toLowerCase(Locale.ROOT));
            return shift == null || first.row() < 0 ? null : moved(shift, first, last);
        });
    }

    private static String moved(RowShift shift, RefPart first, @Nullable RefPart last) {
        if (last == null) {
            return shift.survivor(first.row())
                    .map(row -> first.atRow(row).text())
                    .orElse(FormulaText.LOST);
        }
        boolean straight = first.row() <= last.row();
        RefPart upper = straight ? first : last;
        RefPart lower = straight ? last : first;
        Optional<RowShift.Rows> rows = shift.range(upper.row(), lower.row());
        return rows.map(found -> straight
                        ? first.atRow(found.first()).text() + ":"
                                + last.atRow(found.last()).text()
                        : first.atRow(found.last()).text() + ":"
                                + last.atRow(found.first()).text())
                .orElse(FormulaText.LOST);
    }

    /** A part with all its formulas after the change, and the links of its cells to places in the workbook. */
    String part(String xml, @Nullable String home) {
        XmlEdits edits = new XmlEdits(xml);
        XmlTags tags = new XmlTags(xml);
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.kind() == XmlTag.Kind.OPEN && FORMULAS.contains(tag.local())) {
                int end = xml.indexOf('<', tag.end());
                String formula = XmlTags.unescape(xml.substring(tag.end(), end));
                replaceIfChanged(edits, tag.end(), end, formula, formula(formula, home));
            } else if (tag.opens("hyperlink") && tag.valueAt("location") != null) {
                int[] at = tag.valueAt("location");
                String place = tag.value("location", "");
                replaceIfChanged(edits, at[0], at[1], place, formula(place, home));
            }
        }
        return edits.apply();
    }

    private static void replaceIfChanged(XmlEdits edits, int start, int end, String before, String after) {
        if (!before.equals(after)) {
            edits.replace(start, end, XmlTags.escape(after));
        }
    }
}
