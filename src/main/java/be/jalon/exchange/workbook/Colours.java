package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the ways in which a workbook names a colour (direct, numbered in a palette, from the theme with a tint) into
 * {@code FFrrggbb}. Alpha is always FF: spreadsheet programs ignore it and writers disagree about it.
 */
final class Colours {

    /** Numbers 8 to 63 of the format's palette; 0 to 7 are the same as 8 to 15. */
    private static final String PALETTE = "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
            + "800000008000000080808000800080008080C0C0C0808080"
            + "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF"
            + "000080FF00FFFFFF0000FFFF8000808000000080800000FF"
            + "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99"
            + "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
            + "003366339966003300333300993300993366333399333333";

    /** The theme of Office, for workbooks that use theme colours without having a theme: lt1 dk1 lt2 dk2 accents links. */
    private static final List<String> OFFICE_THEME = List.of(
            "FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646",
            "0000FF", "800080");

    private final List<String> theme;
    private final List<String> indexed = new ArrayList<>();

    /** @param theme six hexadecimal digits each, in the order of theme numbers; empty for the one of Office */
    Colours(List<String> theme) {
        this.theme = theme.isEmpty() ? OFFICE_THEME : List.copyOf(theme);
    }

    /** Adds the next colour of the workbook's own palette, which replaces the format's. */
    void addIndexed(@Nullable String rgb) {
        String digits = rgb == null ? null : sixDigits(rgb);
        indexed.add(digits == null ? "000000" : digits);
    }

    /** {@code FFrrggbb}; null for no colour, the automatic one, or one that does not exist. */
    @Nullable
    String resolve(ColourName colour) {
        String base = base(colour);
        return base == null ? null : "FF" + tinted(base, colour.tint());
    }

    private @Nullable String base(ColourName colour) {
        if (colour.rgb() != null) {
            return sixDigits(colour.rgb());
        }
        if (colour.theme() >= 0) {
            return colour.theme() < theme.size() ? theme.get(colour.theme()) : null;
        }
        return fromPalette(colour.indexed());
    }

    private @Nullable String fromPalette(int index) {
        if (index >= 0 && index < indexed.size()) {
            return indexed.get(index);
        }
        if (index < 0 || index > 65) {
            return null;
        }
        if (index >= 64) {
            // The system's text colour and the system's window colour.
            return index == 64 ? "000000" : "FFFFFF";
        }
        int at = (index < 8 ? index : index - 8) * 6;
        return PALETTE.substring(at, at + 6);
    }

    private static @Nullable String sixDigits(String rgb) {
        boolean hexadecimal = rgb.chars().allMatch(HexFormat::isHexDigit);
        if (!hexadecimal || (rgb.length() != 6 && rgb.length() != 8)) {
            return null;
        }
        return rgb.substring(rgb.length() - 6).toUpperCase(Locale.ROOT);
    }

    /**
     * Lightens (tint above 0) or darkens a colour: only its lightness in the HSL model changes. Excel calculates with
     * whole numbers and may show a channel one or two steps away.
     */
    static String tinted(String rgb, double tint) {
        if (tint == 0) {
            return rgb;
        }
        int value = HexFormat.fromHexDigits(rgb);
        double red = (value >> 16) / 255.0;
        double green = (value >> 8 & 0xFF) / 255.0;
        double blue = (value & 0xFF) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double lightness = (most + least) / 2;
        double wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
        double chroma = most - least;
        double saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
        double newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
        double scale = chroma == 0 ? 0 : newChroma / chroma;
        return channel(wanted + (red - lightness) * scale)
                + channel(wanted + (green - lightness) * scale)
                + channel(wanted + (blue - lightness) * scale);
    }

    private static String channel(double value) {
        return String.format(Locale.ROOT, "%02X", Math.round(Math.clamp(value, 0.0, 1.0) * 255));
    }
}
