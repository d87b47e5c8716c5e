package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the keys of the fills of a style sheet, in the order of their numbers; see {@link RawCell#fill}. */
final class FillCollector {

    private static final String AUTOMATIC_FOREGROUND = "FF000000";
    private static final String AUTOMATIC_BACKGROUND = "FFFFFFFF";

    private final List<Draft> fills = new ArrayList<>();

    /** A fill whose colours are resolved at the end, when the palette is known. */
    private static final class Draft {
        private String pattern = "none";
        private @Nullable ColourName foreground;
        private @Nullable ColourName background;
        private final List<ColourName> stops = new ArrayList<>();
        private String gradient = "";
    }

    int size() {
        return fills.size();
    }

    void open(String name, Attributes attributes) {
        if (name.equals("fill")) {
            fills.add(new Draft());
            return;
        }
        if (fills.isEmpty()) {
            return;
        }
        Draft fill = fills.getLast();
        switch (name) {
            case "patternFill" -> fill.pattern = attributes.valueOr("patternType", "none");
            case "fgColor" -> fill.foreground = ColourName.of(attributes);
            case "bgColor" -> fill.background = ColourName.of(attributes);
            case "gradientFill" -> fill.gradient = gradient(attributes);
            case "color" -> fill.stops.add(ColourName.of(attributes));
            default -> {
                // Positions of stops: part of the look, but colours and direction already tell fills apart.
            }
        }
    }

    private static String gradient(Attributes attributes) {
        return "gradient:" + attributes.valueOr("type", "linear") + ":" + attributes.valueOr("degree", "0");
    }

    List<@Nullable String> keys(Colours colours) {
        List<@Nullable String> keys = new ArrayList<>(fills.size());
        for (Draft fill : fills) {
            keys.add(key(fill, colours));
        }
        return keys;
    }

    private static @Nullable String key(Draft fill, Colours colours) {
        if (!fill.gradient.isEmpty()) {
            StringBuilder key = new StringBuilder(fill.gradient);
            fill.stops.forEach(stop -> key.append(':').append(colours.resolve(stop)));
            return key.toString();
        }
        String foreground = fill.foreground == null ? null : colours.resolve(fill.foreground);
        String background = fill.background == null ? null : colours.resolve(fill.background);
        return switch (fill.pattern) {
            case "none" -> null;
            case "solid" -> foreground != null ? foreground : background;
            default ->
                fill.pattern
                        + ":" + (foreground == null ? AUTOMATIC_FOREGROUND : foreground)
                        + ":" + (background == null ? AUTOMATIC_BACKGROUND : background);
        };
    }
}
