package be.jalon.exchange.workbook;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a cell looks like, as far as looks say something of a plan; cells with one style share one.
 *
 * @param fill key of the fill, null when there is none: {@code "FFFFFF00"} (ARGB, alpha always FF) for a solid fill;
 *     {@code "lightUp:FFFF0000:FFFFFFFF"} (pattern, foreground, background) or {@code "gradient:…"} for others. Two
 *     fills that look the same have the same key
 * @param bold whether the style makes the text bold; false for a text of which only some words are
 * @param italic as {@code bold}
 * @param indent how far the text is set in, in the steps of the spreadsheet program; 0 for not at all
 */
public record CellLook(@Nullable String fill, boolean bold, boolean italic, int indent) implements Serializable {

    public static final CellLook PLAIN = new CellLook(null, false, false, 0);

    /** @param fill as in {@link #fill}; nothing else is special */
    public static CellLook filled(@Nullable String fill) {
        return fill == null ? PLAIN : new CellLook(fill, false, false, 0);
    }
}
