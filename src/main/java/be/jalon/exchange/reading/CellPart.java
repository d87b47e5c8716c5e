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
 */
public record CellPart(String sheet, CellRef ref, String raw, boolean number, boolean formula, String label)
        implements Serializable {

    static CellPart of(String sheet, RawCell cell, String label) {
        return new CellPart(
                sheet, cell.ref(), cell.text(), cell.kind() == CellKind.NUMBER, cell.formula() != null, label);
    }

    static CellPart empty(String sheet, CellRef ref, String label) {
        return new CellPart(sheet, ref, "", false, false, label);
    }

    String labelled() {
        return raw.isBlank() || label.isEmpty() ? raw : label + raw;
    }
}
