package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a style sheet part: number formats, fills, palette, and the styles that cells refer to by number. */
final class StylesHandler extends PartHandler {

    /** Spreadsheet programs allow 65 490. */
    private static final int MOST = 100_000;

    /** @param indent set by an element of its own behind the others */
    private record Xf(int format, int fill, int font, int indent) {}

    /** How the letters of a font stand. */
    private record Font(boolean bold, boolean italic) {
        static final Font PLAIN = new Font(false, false);
    }

    private final Colours colours;
    private final FillCollector fills = new FillCollector();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Xf> xfs = new ArrayList<>();
    private final List<Font> fonts = new ArrayList<>();

    private String section = "";

    StylesHandler(ReadBudget budget, String part, Colours colours) {
        super(budget, part);
        this.colours = colours;
    }

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "numFmts", "fills", "cellXfs", "colors", "dxfs", "cellStyleXfs", "fonts", "borders" -> section = name;
            default -> inSection(name, attributes);
        }
        if (formats.size() > MOST || fills.size() > MOST || xfs.size() > MOST || fonts.size() > MOST) {
            throw damaged();
        }
    }

    private void inSection(String name, Attributes attributes) {
        switch (section) {
            case "numFmts" -> {
                String code = attributes.value("formatCode");
                if (name.equals("numFmt") && code != null) {
                    formats.put(attributes.number("numFmtId", -1), budget().kept(code));
                }
            }
            case "fills" -> fills.open(name, attributes);
            case "fonts" -> font(name, attributes);
            case "cellXfs" -> {
                if (name.equals("xf")) {
                    // applyFill and applyNumberFormat are hints for programs: what the style names is shown anyway.
                    xfs.add(new Xf(
                            attributes.number("numFmtId", 0),
                            attributes.number("fillId", 0),
                            attributes.number("fontId", 0),
                            0));
                } else if (name.equals("alignment") && !xfs.isEmpty()) {
                    Xf last = xfs.removeLast();
                    xfs.add(new Xf(last.format(), last.fill(), last.font(), attributes.number("indent", 0)));
                }
            }
            case "colors" -> {
                if (name.equals("rgbColor")) {
                    colours.addIndexed(attributes.value("rgb"));
                }
            }
            default -> {
                // Borders and named styles say nothing that is needed.
            }
        }
    }

    private void font(String name, Attributes attributes) {
        if (name.equals("font")) {
            fonts.add(Font.PLAIN);
        } else if ((name.equals("b") || name.equals("i")) && !fonts.isEmpty()) {
            boolean set = attributes.value("val") == null || attributes.flag("val");
            Font last = fonts.removeLast();
            fonts.add(name.equals("b") ? new Font(set, last.italic()) : new Font(last.bold(), set));
        }
    }

    @Override
    void close(String name) {
        if (name.equals(section)) {
            section = "";
        }
    }

    /** The keys of the fills by their numbers; see {@link RawCell#fill}. */
    List<@Nullable String> fillKeys() {
        return fills.keys(colours);
    }

    /** The styles by the numbers that cells have. */
    List<CellStyle> styles() {
        List<@Nullable String> fillKeys = fillKeys();
        Map<Integer, CellFormat> parsed = new HashMap<>();
        Map<Xf, CellStyle> same = new HashMap<>();
        List<CellStyle> styles = new ArrayList<>(xfs.size());
        for (Xf xf : xfs) {
            styles.add(same.computeIfAbsent(xf, key -> {
                CellFormat format = parsed.computeIfAbsent(key.format(), this::format);
                String fill = key.fill() >= 0 && key.fill() < fillKeys.size() ? fillKeys.get(key.fill()) : null;
                Font font = key.font() >= 0 && key.font() < fonts.size() ? fonts.get(key.font()) : Font.PLAIN;
                return new CellStyle(format, new CellLook(fill, font.bold(), font.italic(), Math.max(0, key.indent())));
            }));
        }
        return styles;
    }

    private CellFormat format(int id) {
        String code = formats.get(id);
        return code == null ? BuiltInFormats.of(id) : CellFormat.parse(code);
    }
}
