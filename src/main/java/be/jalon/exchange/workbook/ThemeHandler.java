package be.jalon.exchange.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the colours of a theme part. */
final class ThemeHandler extends PartHandler {

    /** The numbers by which cells name them: the first two pairs are swapped against the order of the theme. */
    private static final List<String> ORDER = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private final Map<Integer, String> found = new TreeMap<>();
    private boolean inScheme;
    private int slot = -1;

    ThemeHandler(ReadBudget budget, String part) {
        super(budget, part);
    }

    @Override
    void open(String name, Attributes attributes) {
        if (name.equals("clrScheme")) {
            inScheme = true;
        } else if (inScheme && ORDER.contains(name)) {
            slot = ORDER.indexOf(name);
        } else if (inScheme && slot >= 0) {
            String value = value(name, attributes);
            if (value != null && value.matches("[0-9A-Fa-f]{6}")) {
                found.put(slot, value.toUpperCase(Locale.ROOT));
                slot = -1;
            }
        }
    }

    private static @Nullable String value(String name, Attributes attributes) {
        return switch (name) {
            case "srgbClr" -> attributes.value("val");
            case "sysClr" -> attributes.value("lastClr");
            default -> null;
        };
    }

    @Override
    void close(String name) {
        if (name.equals("clrScheme")) {
            inScheme = false;
        }
    }

    /** Six digits each by theme number; empty when the theme is not complete. */
    List<String> colours() {
        return found.size() == ORDER.size() ? List.copyOf(found.values()) : List.of();
    }
}
