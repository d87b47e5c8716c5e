package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import java.io.Serializable;

/**
 * One cell of a field.
 *
 * @param sheet name of its sheet; a volet that two sheets name has cells in both
 * @param raw the text of the cell
 * @param number whether the cell holds a number and not a text
 * @param formula whether the cell holds a formula, whose result is the text
 * @param label what stands before the cell's text in the text of the field ("2025 : "); "" for nothing
 * @param unit what stands behind it there, because the header says it of the whole column (" k€"); "" for nothing
 */
public record CellPart(
        String sheet, CellRef ref, String raw, boolean number, boolean formula, String label, String unit)
        implements Serializable {

    public CellPart(String sheet, CellRef ref, String raw, boolean number, boolean formula, String label) {
        this(sheet, ref, raw, number, formula, label, "");
    }

    static CellPart of(String sheet, RawCell cell, String label) {
        return new CellPart(
                sheet, cell.ref(), cell.text(), cell.kind() == CellKind.NUMBER, cell.formula() != null, label);
    }

    static CellPart empty(String sheet, CellRef ref, String label) {
        return new CellPart(sheet, ref, "", false, false, label);
    }

    CellPart in(String columnUnit) {
        return new CellPart(sheet, ref, raw, number, formula, label, columnUnit);
    }

    /** The text without its label, in its unit. */
    String stated() {
        return raw.isBlank() || unit.isEmpty() ? raw : raw.stripTrailing() + unit;
    }

    String labelled() {
        return raw.isBlank() || label.isEmpty() ? stated() : label + stated();
    }

    /** What the cell holds where the field says so much of it: the reverse of {@link #labelled}. */
    public String bare(String text) {
        String own = text.startsWith(label) ? text.substring(label.length()) : text;
        return !unit.isEmpty() && own.endsWith(unit) ? own.substring(0, own.length() - unit.length()) : own;
    }
}
