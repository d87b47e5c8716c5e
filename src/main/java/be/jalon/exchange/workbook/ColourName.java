package be.jalon.exchange.workbook;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

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
                attributes.getValue("rgb"),
                PartHandler.number(attributes, "theme", -1),
                PartHandler.number(attributes, "indexed", -1),
                tint(attributes.getValue("tint")));
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
