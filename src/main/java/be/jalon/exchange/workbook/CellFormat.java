package be.jalon.exchange.workbook;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a number format means for the text of a cell. A format may add to the digits of a number (1.1 shown as 1.10, 7
 * shown as 007, 1.1 shown as A 1.1) but never takes any away: {@code 20000.5} shown as 20 001 stays 20000.5.
 *
 * @param shape kind of text
 * @param integers fewest digits before the point (PADDED)
 * @param decimals fewest digits after it (PADDED)
 * @param before literal text before the digits (PADDED)
 * @param after literal text behind them (PADDED)
 */
record CellFormat(Shape shape, int integers, int decimals, String before, String after) {

    enum Shape {
        PLAIN,
        PADDED,
        PERCENT,
        DATE,
        DATE_TIME,
        MONTH,
        YEAR,
        TIME,
        ELAPSED;

        boolean isCalendar() {
            return ordinal() >= DATE.ordinal();
        }
    }

    static final CellFormat PLAIN = of(Shape.PLAIN);

    private static final int LONGEST_CODE = 1_000;

    static CellFormat of(Shape shape) {
        return new CellFormat(shape, 0, 0, "", "");
    }

    /** Reads a format code such as {@code dd/mm/yyyy} or {@code "A "0.0}; only its first section counts. */
    static CellFormat parse(String code) {
        if (code.length() > LONGEST_CODE) {
            return PLAIN;
        }
        FormatCode parts = FormatCode.read(code);
        String symbols = parts.symbols().toLowerCase(Locale.ROOT);
        if (parts.elapsed()) {
            return of(Shape.ELAPSED);
        }
        if (symbols.contains("general") || symbols.contains("standard")) {
            return parts.hasLiterals() && !parts.scattered()
                    ? new CellFormat(Shape.PADDED, 0, 0, parts.before(), parts.after())
                    : PLAIN;
        }
        String letters = symbols.replace("am/pm", "h").replace("a/p", "h");
        if (letters.matches(".*[dmyhs].*")) {
            return of(calendar(letters));
        }
        if (symbols.contains("%")) {
            return of(Shape.PERCENT);
        }
        return padded(symbols.strip(), parts);
    }

    private static Shape calendar(String letters) {
        boolean day = letters.contains("d");
        boolean year = letters.contains("y");
        boolean time = letters.contains("h") || letters.contains("s");
        boolean month = letters.contains("m") && (!time || day || year);
        if (time) {
            return day || month || year ? Shape.DATE_TIME : Shape.TIME;
        }
        if (day) {
            return Shape.DATE;
        }
        return month ? Shape.MONTH : Shape.YEAR;
    }

    private static CellFormat padded(String symbols, FormatCode parts) {
        if (parts.scattered() || !symbols.matches("0+(\\.0+)?")) {
            return PLAIN;
        }
        int point = symbols.indexOf('.');
        int integers = point < 0 ? symbols.length() : point;
        int decimals = point < 0 ? 0 : symbols.length() - point - 1;
        return new CellFormat(Shape.PADDED, integers, decimals, parts.before(), parts.after());
    }

    /** The text of a number that is no date. */
    String text(BigDecimal value) {
        return switch (shape) {
            case PADDED -> before + digits(value) + after;
            case PERCENT -> NumberText.plain(value.movePointRight(2)) + "%";
            default -> NumberText.plain(value);
        };
    }

    private String digits(BigDecimal value) {
        BigDecimal shown = value.scale() < decimals ? value.setScale(decimals) : value;
        String plain = shown.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return (value.signum() < 0 ? "-" : "") + "0".repeat(Math.max(0, integers - point)) + plain;
    }
}
