package be.jalon.exchange.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an OpenDocument file, which may stand for a run of equal ones.
 *
 * @param column the first of the run, counted from zero
 * @param columns how many there are
 * @param type kind of the value; null when the file names none
 * @param value the value as the file stores it; null when it is the text
 * @param text the text that is shown
 * @param wide number of columns of the merged block that begins here, 1 for none
 * @param high number of its rows
 */
record OdsCell(
        long column,
        long columns,
        @Nullable String type,
        @Nullable String value,
        String text,
        @Nullable String formula,
        CellStyle style,
        long wide,
        long high) {

    boolean isWritten() {
        return formula != null || !text.isEmpty() || (value != null && !value.isEmpty());
    }

    boolean isMerged() {
        return wide > 1 || high > 1;
    }
}
