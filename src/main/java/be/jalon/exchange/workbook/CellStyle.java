package be.jalon.exchange.workbook;

import org.jspecify.annotations.Nullable;

/** What matters of a cell's style: how its numbers read, its fill (key as in {@link RawCell#fill}) and its weight. */
record CellStyle(CellFormat format, @Nullable String fill, boolean bold) {

    static final CellStyle DEFAULT = new CellStyle(CellFormat.PLAIN, null, false);
}
