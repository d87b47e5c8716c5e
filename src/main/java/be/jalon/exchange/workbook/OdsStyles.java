package be.jalon.exchange.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument file as its parts come: those of the whole file first, then those of the sheets. */
final class OdsStyles {

    private static final int MOST = 100_000;
    /** Styles inherit from each other; a ring of them would have no end. */
    private static final int MOST_ANCESTORS = 30;

    private static final String NONE = "transparent";

    private static final Pattern LENGTH = Pattern.compile("(?<number>\\d{1,5}(?:\\.\\d{1,6})?)(?<unit>pt|cm|mm|in|px)");

    private static final Map<String, Double> POINTS = Map.of("cm", 72 / 2.54, "mm", 72 / 25.4, "in", 72.0, "px", 0.75);
    /** Points of one step. */
    private static final double STEP = 10;

    private static final int MOST_STEPS = 250;

    /** What one style says itself; null where it leaves the word to its parent. */
    private static final class Draft {
        private final @Nullable String parent;
        private final @Nullable String format;
        private @Nullable String background;
        private @Nullable String weight;
        private @Nullable String posture;
        private @Nullable String margin;
        private boolean hidden;

        Draft(@Nullable String parent, @Nullable String format) {
            this.parent = parent;
            this.format = format;
        }
    }

    private final Map<String, Draft> cells = new HashMap<>();
    private final Map<String, Draft> tables = new HashMap<>();
    private final Map<String, OdsFormat> formats = new HashMap<>();
    private final Map<String, CellStyle> resolved = new HashMap<>();
    private @Nullable Draft open;
    private @Nullable OdsFormat openFormat;

    /** Takes the start of an element; false when there are more styles than any file needs. */
    boolean start(String name, Attributes attributes) {
        switch (name) {
            case "style:style", "style:default-style" -> style(attributes);
            case "style:table-cell-properties" -> {
                if (open != null) {
                    open.background = attributes.value(OdsHandler.FORMATTING, "background-color");
                }
            }
            case "style:text-properties" -> {
                if (open != null) {
                    open.weight = attributes.value(OdsHandler.FORMATTING, "font-weight");
                    open.posture = attributes.value(OdsHandler.FORMATTING, "font-style");
                }
            }
            case "style:paragraph-properties" -> {
                if (open != null) {
                    open.margin = attributes.value(OdsHandler.FORMATTING, "margin-left");
                }
            }
            case "style:table-properties" -> {
                if (open != null) {
                    open.hidden = "false".equals(attributes.value(OdsHandler.TABLE, "display"));
                }
            }
            default -> format(name, attributes);
        }
        return cells.size() + tables.size() + formats.size() <= MOST;
    }

    private void style(Attributes attributes) {
        String name = attributes.valueOr(OdsHandler.STYLE, "name", "");
        Draft draft = new Draft(
                attributes.value(OdsHandler.STYLE, "parent-style-name"),
                attributes.value(OdsHandler.STYLE, "data-style-name"));
        switch (attributes.valueOr(OdsHandler.STYLE, "family", "")) {
            case "table-cell" -> cells.put(name, draft);
            case "table" -> tables.put(name, draft);
            default -> {
                // Rows, columns, paragraphs: their looks say nothing about values.
            }
        }
        open = draft;
    }

    private void format(String name, Attributes attributes) {
        if (openFormat != null) {
            openFormat.start(name, attributes);
        } else if (name.startsWith("number:") && name.endsWith("-style")) {
            openFormat = new OdsFormat(name.substring("number:".length()), attributes);
            formats.put(attributes.valueOr(OdsHandler.STYLE, "name", ""), openFormat);
        }
    }

    void end(String name) {
        if (openFormat != null && name.startsWith("number:") && name.endsWith("-style")) {
            openFormat = null;
        } else if (openFormat != null) {
            openFormat.end(name);
        } else if (name.equals("style:style") || name.equals("style:default-style")) {
            open = null;
        }
    }

    void text(char[] from, int start, int length) {
        if (openFormat != null) {
            openFormat.text(from, start, length);
        }
    }

    /** Whether a sheet with this style is hidden. */
    boolean isHidden(@Nullable String style) {
        Draft draft = style == null ? null : tables.get(style);
        return draft != null && draft.hidden;
    }

    /** The style of a cell; null when there is none of this name. */
    @Nullable
    CellStyle cell(String name) {
        CellStyle known = resolved.get(name);
        if (known != null) {
            return known;
        }
        if (!cells.containsKey(name)) {
            // The style that everything inherits from may go without saying.
            return name.equals("Default") ? CellStyle.DEFAULT : null;
        }
        CellStyle style = resolve(name);
        resolved.put(name, style);
        return style;
    }

    private CellStyle resolve(String name) {
        String background = null;
        String format = null;
        String weight = null;
        String posture = null;
        String margin = null;
        String at = name;
        for (int i = 0; i < MOST_ANCESTORS && at != null; i++) {
            Draft draft = cells.get(at);
            if (draft == null) {
                break;
            }
            background = background == null ? draft.background : background;
            format = format == null ? draft.format : format;
            weight = weight == null ? draft.weight : weight;
            posture = posture == null ? draft.posture : posture;
            margin = margin == null ? draft.margin : margin;
            at = draft.parent == null && !at.isEmpty() ? "" : draft.parent;
        }
        boolean italic = "italic".equals(posture) || "oblique".equals(posture);
        return new CellStyle(format(format), new CellLook(fill(background), isBold(weight), italic, indent(margin)));
    }

    /** A margin in the steps in which programs set texts in; 0 for one that is none. */
    private static int indent(@Nullable String margin) {
        Matcher length = margin == null ? null : LENGTH.matcher(margin);
        if (length == null || !length.matches()) {
            return 0;
        }
        double points = Double.parseDouble(length.group("number")) * POINTS.getOrDefault(length.group("unit"), 1.0);
        return (int) Math.round(Math.clamp(points / STEP, 0, MOST_STEPS));
    }

    private static boolean isBold(@Nullable String weight) {
        return weight != null && (weight.equals("bold") || weight.matches("[6-9]00"));
    }

    private CellFormat format(@Nullable String name) {
        OdsFormat format = name == null ? null : formats.get(name);
        if (format == null) {
            return CellFormat.PLAIN;
        }
        OdsFormat positive = format.positive() == null ? null : formats.get(format.positive());
        return CellFormat.parse((positive == null ? format : positive).code());
    }

    private static @Nullable String fill(@Nullable String background) {
        if (background == null || background.equals(NONE) || !background.startsWith("#") || background.length() != 7) {
            return null;
        }
        String digits = background.substring(1);
        return digits.chars().allMatch(HexFormat::isHexDigit) ? "FF" + digits.toUpperCase(Locale.ROOT) : null;
    }
}
