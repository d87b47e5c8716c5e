package be.jalon.exchange.workbook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell (or block, or row) that could not be read as it should; what it holds is kept as raw text.
 *
 * @param cell null when the problem has no place in the sheet
 * @param raw what the file says there
 */
public record CellProblem(String sheet, @Nullable CellRef cell, Kind kind, String raw) {

    /** What is wrong; {@link #messageKey} names the message, whose argument is the raw text. */
    public enum Kind {
        /** A text is announced by a number under which the workbook holds none; the number is kept as the text. */
        TEXT_MISSING,
        /** The address of the cell or of its row is missing from the grid; the cell stands at the next free place. */
        BAD_ADDRESS,
        /** A second value for the same cell; the first is kept, {@code raw} is the second. */
        DUPLICATE_CELL,
        /** Announced as a number but not one; kept as text. */
        BAD_NUMBER,
        /** Shown as a date but outside the calendar; kept as a number. */
        BAD_DATE,
        /** A kind of value that the file format does not know; kept as text. */
        UNKNOWN_TYPE,
        /** The style does not exist, so neither format nor fill is known. */
        STYLE_MISSING,
        /** A formula whose value was never computed. */
        FORMULA_WITHOUT_VALUE,
        /** The cell shows an error such as {@code #REF!}. */
        ERROR_VALUE,
        /** A merged block that overlaps an earlier one; it is left out. */
        OVERLAPPING_MERGE,
        /** A merged block whose address cannot be read; it is left out. */
        BAD_MERGE,
        /** Bytes that are no characters in the encoding of the file, or characters that no text can hold. */
        BAD_CHARACTERS,
        /** A quotation mark of a text file that is not closed, or stands alone inside another; the text is kept as it is. */
        BAD_QUOTES,
        /** Thousands of coloured rows without any text; the colours from this row on are left out. */
        BLANK_ROWS_SKIPPED,
        /** There are more problems than the limit; {@code raw} is the limit. */
        MORE_PROBLEMS;

        /** For instance {@code workbook.duplicate_cell}. */
        public String code() {
            return "workbook." + name().toLowerCase(Locale.ROOT);
        }

        /** {@code exchange.finding.workbook.duplicate_cell} and the like. */
        public String messageKey() {
            return "exchange.finding." + code();
        }
    }

    /** {@code Citoyenneté!C9}, or the name of the sheet alone. */
    public String address() {
        return cell == null ? sheet : cell.in(sheet);
    }
}
