package be.jalon.exchange.workbook;

import org.jspecify.annotations.Nullable;

/** What matters of a cell's style: how its numbers read, and its fill (key as in {@link RawCell#fill}). */
record CellStyle(CellFormat format, @Nullable String fill) {

    static final CellStyle DEFAULT = new CellStyle(CellFormat.PLAIN, null);
}
