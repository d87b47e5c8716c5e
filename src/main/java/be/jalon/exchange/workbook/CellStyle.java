package be.jalon.exchange.workbook;

/** What matters of a cell's style: how its numbers read, and its looks. */
record CellStyle(CellFormat format, CellLook look) {

    static final CellStyle DEFAULT = new CellStyle(CellFormat.PLAIN, CellLook.PLAIN);
}
