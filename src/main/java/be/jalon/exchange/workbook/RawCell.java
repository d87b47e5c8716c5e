package be.jalon.exchange.workbook;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell as its author left it. A file may have a million of them, so that it holds its row and column and no address.
 *
 * @param row counted from zero
 * @param column counted from zero
 * @param kind kind of the value (of the cached value for a formula)
 * @param text what was written: line breaks as {@code \n}; number 2020 is {@code "2020"}, 0.5 shown as a percentage
 *     {@code "50%"}, 1.1 shown with the format {@code 0.00} {@code "1.10"}, a date {@code "30/06/2020"} (or
 *     {@code "06/2020"} for a first of the month whose format shows no day); {@code ""} when EMPTY
 * @param number the value of NUMBER and DATE (a date's serial number) at 15 significant digits; null otherwise
 * @param formula the formula without {@code =}, null when there is none; never evaluated
 */
public record RawCell(
        int row,
        int column,
        CellKind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable String formula,
        CellLook look)
        implements Serializable {

    public RawCell(
            CellRef ref,
            CellKind kind,
            String text,
            @Nullable BigDecimal number,
            @Nullable String formula,
            CellLook look) {
        this(ref.row(), ref.column(), kind, text, number, formula, look);
    }

    /** A cell with a text, or with nothing where that is empty. */
    public static RawCell text(CellRef ref, String text) {
        return new RawCell(ref, text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT, text, null, null, CellLook.PLAIN);
    }

    /** A cell in which there is nothing. */
    public static RawCell empty(CellRef ref) {
        return text(ref, "");
    }

    /** Its address. */
    public CellRef ref() {
        return new CellRef(row, column);
    }

    /** Key of the fill as in {@link CellLook#fill}, null when there is none. */
    public @Nullable String fill() {
        return look.fill();
    }

    public boolean bold() {
        return look.bold();
    }

    /** Whether the cell shows anything: a text of spaces alone shows nothing. */
    public boolean isWritten() {
        return formula != null || (!text.isEmpty() && (text.charAt(0) > ' ' || !text.isBlank()));
    }

    /** Whether nothing is written in the cell. */
    public boolean isBlank() {
        return kind == CellKind.EMPTY && formula == null;
    }
}
