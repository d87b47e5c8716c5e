package be.jalon.exchange.workbook;

/** The number formats that the file format numbers and does not spell out. */
final class BuiltInFormats {

    private BuiltInFormats() {}

    static CellFormat of(int id) {
        return switch (id) {
            case 1 -> CellFormat.parse("0");
            case 2 -> CellFormat.parse("0.00");
            case 9, 10 -> CellFormat.of(CellFormat.Shape.PERCENT);
            case 17 -> CellFormat.of(CellFormat.Shape.MONTH);
            case 18, 19, 20, 21, 45, 47 -> CellFormat.of(CellFormat.Shape.TIME);
            case 22 -> CellFormat.of(CellFormat.Shape.DATE_TIME);
            case 46 -> CellFormat.of(CellFormat.Shape.ELAPSED);
            default -> isDay(id) ? CellFormat.of(CellFormat.Shape.DATE) : CellFormat.PLAIN;
        };
    }

    /** Besides the usual ones, those that depend on the language of the program: days in each of them. */
    private static boolean isDay(int id) {
        return (id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    }
}
