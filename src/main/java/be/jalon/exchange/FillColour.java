package be.jalon.exchange;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The colour by which a fill is shown.
 *
 * @param rgb {@code #rrggbb}
 */
record FillColour(String rgb) {

    private static final Pattern ARGB = Pattern.compile("FF([0-9A-F]{6})");
    /** Half of the way from black to white, as the eye sees it. */
    private static final double DARK = 0.45;

    /** White paper is no colour; of a pattern or a gradient the first colour is shown. */
    static Optional<FillColour> of(String key) {
        return ARGB.matcher(key)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .filter(argb -> !argb.equals("FFFFFFFF"))
                .map(argb -> new FillColour("#" + argb.substring(2).toLowerCase(Locale.ROOT)));
    }

    boolean isDark() {
        int value = HexFormat.fromHexDigits(rgb.substring(1));
        double light = 0.299 * (value >> 16) + 0.587 * (value >> 8 & 0xFF) + 0.114 * (value & 0xFF);
        return light < DARK * 255;
    }
}
