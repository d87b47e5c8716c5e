package be.jalon.exchange.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A colour as a workbook names it, in one of three ways.
 *
 * @param theme number in the theme, -1 for none
 * @param indexed number in the palette, -1 for none
 * @param tint -1 (black) to 1 (white)
 */
record ColourName(@Nullable String rgb, int theme, int indexed, double tint) {

    private static final int LONGEST_NUMBER = 30;

    static ColourName of(Attributes attributes) {
        return new ColourName(
                attributes.value("rgb"),
                attributes.number("theme", -1),
                attributes.number("indexed", -1),
                tint(attributes.value("tint")));
    }

    private static double tint(@Nullable String text) {
        if (text == null || text.length() > LONGEST_NUMBER) {
            return 0;
        }
        try {
            double tint = Double.parseDouble(text);
            return Double.isNaN(tint) ? 0 : Math.clamp(tint, -1.0, 1.0);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
