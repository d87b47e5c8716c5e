package be.jalon.exchange.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row, or a piece of one, as a sheet part has it, before anything is looked up.
 *
 * @param start null for cells that no row holds, or the rest of a row in which another one began
 * @param ends whether the row is complete with these cells
 */
record StatedRow(@Nullable Start start, List<StatedRow.Cell> cells, boolean ends) {

    /** @param number as it stands there, counted from one; null when there is none */
    record Start(@Nullable String number, boolean hidden) {}

    /** One cell. */
    sealed interface Cell permits SharedCell, OtherCell {}

    /**
     * A cell with a shared text and nothing unusual about it, as nearly all are.
     *
     * @param place where it says that it is
     * @param text the number of its text
     */
    record SharedCell(CellRef place, CellStyle style, int text) implements Cell {}

    /**
     * Any other cell.
     *
     * @param place where it says that it is; null when it does not say that in plain words
     * @param address what it says instead; null when it says nothing
     * @param missingStyle the number of a style that the workbook does not have
     * @param value as stored; "" for a shared text
     * @param sharedText the number of a shared text; -1 for any other value
     * @param inline a text that stands in the cell itself
     * @param sharedFormula the number of a formula that other cells repeat; -1 for any other
     */
    record OtherCell(
            @Nullable CellRef place,
            @Nullable String address,
            CellStyle style,
            @Nullable String missingStyle,
            @Nullable String type,
            String value,
            int sharedText,
            @Nullable String inline,
            @Nullable String formula,
            int sharedFormula)
            implements Cell {}
}
