package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.shared.SearchText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item that stands in a sheet as labels and their values.
 *
 * @param sheet name of its sheet
 * @param firstRow counted from zero
 * @param pairs from top to bottom
 * @param headings written cells that no label announces
 */
record Form(String sheet, int firstRow, int lastRow, List<Pair> pairs, List<RawCell> headings) {

    Form {
        pairs = List.copyOf(pairs);
        headings = List.copyOf(headings);
    }

    /**
     * A label and its values.
     *
     * @param group the label that stands left of it over several ones, or above; "" for none
     * @param label without a colon
     * @param cell of the label
     * @param values at least one; where nothing is written, the cell in which it would be
     * @param place where its value stands
     */
    record Pair(String group, String label, CellRef cell, List<Value> values, Place place) {
        Pair {
            values = List.copyOf(values);
        }

        boolean isListed() {
            return place == Place.LIST;
        }

        boolean isWritten() {
            return values.stream().anyMatch(value -> !value.text().isBlank());
        }

        String key() {
            return (SearchText.fold(group) + "|" + SearchText.fold(label)) + (isListed() ? "*" : "");
        }
    }

    /** Where the value of a label stands. */
    enum Place {
        /** Beside it, or below it where it stands alone. */
        BESIDE,
        /** Below it, in a row of labels. */
        BELOW,
        /** In the rows below it: it heads a list inside the form, and is not what the form itself says. */
        LIST
    }

    /**
     * One cell of a value.
     *
     * @param cell null when nothing is in it
     * @param text what of the cell belongs to the value
     */
    record Value(CellRef ref, @Nullable RawCell cell, String text) {
        static Value of(RawCell cell) {
            return new Value(cell.ref(), cell, cell.text());
        }

        static Value empty(CellRef ref) {
            return new Value(ref, null, "");
        }

        /** Whether the whole cell is the value, so that another value may be written into it. */
        boolean isWhole() {
            return cell == null || cell.text().equals(text);
        }
    }

    boolean isWritten() {
        return pairs.stream().anyMatch(Pair::isWritten);
    }
}
