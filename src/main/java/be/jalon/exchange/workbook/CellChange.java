package be.jalon.exchange.workbook;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one cell.
 *
 * @param content null to leave the value
 * @param changesFill whether {@code fill} counts
 * @param fill null for none
 */
record CellChange(
        @Nullable CellContent content,
        boolean changesFill,
        @Nullable String fill) {

    static final CellChange NONE = new CellChange(null, false, null);

    CellChange withContent(CellContent newContent) {
        return new CellChange(newContent, changesFill, fill);
    }

    CellChange withFill(@Nullable String newFill) {
        return new CellChange(content, true, newFill == null || newFill.equals(SheetEdit.NO_FILL) ? null : newFill);
    }

    /** Whether a cell that is not there need not be there afterwards either. */
    boolean changesNothing() {
        return !changesFill
                && content instanceof CellContent.Text text
                && text.text().isEmpty();
    }
}
