package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook of the older binary format, as its records come. */
final class XlsStyles {

    private static final List<String> PATTERNS = List.of(
            "none",
            "solid",
            "mediumGray",
            "darkGray",
            "lightGray",
            "darkHorizontal",
            "darkVertical",
            "darkDown",
            "darkUp",
            "darkGrid",
            "darkTrellis",
            "lightHorizontal",
            "lightVertical",
            "lightDown",
            "lightUp",
            "lightGrid",
            "lightTrellis",
            "gray125",
            "gray0625");

    /** Numbers of the palette below this one never change. */
    private static final int FIRST_OF_PALETTE = 8;

    private static final int SIZE_OF_PALETTE = 64;

    /** From this weight on a font is bold; 400 is normal, 700 is what the button gives. */
    private static final int BOLD = 600;
    /** The format has no font of this number. */
    private static final int MISSING_FONT = 4;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<ExtendedFormatRecord> formats = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, CellStyle> styles = new HashMap<>();
    private final Colours colours = new Colours(List.of());

    /** Takes a record when it is about styles. */
    void take(Record record) {
        switch (record) {
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord format -> formats.add(format);
            case FontRecord font -> fonts.add(font);
            case PaletteRecord palette -> palette(palette);
            default -> {
                // Not about styles.
            }
        }
    }

    private void palette(PaletteRecord palette) {
        for (int i = 0; i < FIRST_OF_PALETTE; i++) {
            String fixed = colours.resolve(new ColourName(null, -1, i, 0));
            colours.addIndexed(fixed);
        }
        for (int i = FIRST_OF_PALETTE; i < SIZE_OF_PALETTE; i++) {
            byte[] rgb = palette.getColor(i);
            colours.addIndexed(
                    rgb == null ? null : HexFormat.of().formatHex(rgb).toUpperCase(Locale.ROOT));
        }
    }

    /** The style with this number; null when there is none. */
    @Nullable
    CellStyle style(int number) {
        if (number < 0 || number >= formats.size()) {
            return null;
        }
        return styles.computeIfAbsent(number, key -> style(formats.get(key)));
    }

    private CellStyle style(ExtendedFormatRecord record) {
        int id = record.getFormatIndex();
        String code = codes.get(id);
        FontRecord font = font(record);
        return new CellStyle(
                code == null ? BuiltInFormats.of(id) : CellFormat.parse(code),
                new CellLook(
                        fill(record),
                        font != null && font.getBoldWeight() >= BOLD,
                        font != null && font.isItalic(),
                        record.getIndent()));
    }

    private @Nullable FontRecord font(ExtendedFormatRecord record) {
        int number = record.getFontIndex();
        int place = number > MISSING_FONT ? number - 1 : number;
        return number != MISSING_FONT && place >= 0 && place < fonts.size() ? fonts.get(place) : null;
    }

    private @Nullable String fill(ExtendedFormatRecord record) {
        int pattern = record.getAdtlFillPattern();
        if (pattern <= 0 || pattern >= PATTERNS.size()) {
            return null;
        }
        String foreground = colours.resolve(new ColourName(null, -1, record.getFillForeground(), 0));
        if (pattern == 1) {
            return foreground;
        }
        String background = colours.resolve(new ColourName(null, -1, record.getFillBackground(), 0));
        return PATTERNS.get(pattern) + ":" + foreground + ":" + background;
    }
}
