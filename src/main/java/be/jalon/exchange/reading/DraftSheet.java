package be.jalon.exchange.reading;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one sheet.
 *
 * @param layout id of the profile, null when the sheet is no table that a profile knows
 * @param headerRows counted from one, as people see them
 * @param columns what each column holds, by its number from zero: the key of a field or the name of a level
 * @param swatches fills that mean "awaits the Collège" in this sheet
 * @param labels what the other colours of the legend mean
 * @param freeLines texts that belong to no item
 */
public record DraftSheet(
        String name,
        @Nullable String layout,
        List<Integer> headerRows,
        Map<Integer, String> columns,
        List<Swatch> swatches,
        List<ColourLabel> labels,
        List<FreeLine> freeLines)
        implements Serializable {

    /** The layout of sheets that hold forms: items whose labels and values stand anywhere, not in columns. */
    public static final String FORMS = "fiches";

    public DraftSheet {
        headerRows = List.copyOf(headerRows);
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        swatches = List.copyOf(swatches);
        labels = List.copyOf(labels);
        freeLines = List.copyOf(freeLines);
    }

    /** Whether it holds forms. */
    public boolean holdsForms() {
        return FORMS.equals(layout);
    }

    static DraftSheet unknown(String name) {
        return new DraftSheet(name, null, List.of(), Map.of(), List.of(), List.of(), List.of());
    }
}
