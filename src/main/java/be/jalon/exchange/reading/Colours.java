package be.jalon.exchange.reading;

import java.util.List;

/**
 * What the colours of one sheet mean, by the legend that holds for it.
 *
 * @param swatches colours that mean "awaits the Collège"
 * @param labels the others
 */
record Colours(List<Swatch> swatches, List<ColourLabel> labels) {

    static final Colours NONE = new Colours(List.of(), List.of());

    Colours {
        swatches = List.copyOf(swatches);
        labels = List.copyOf(labels);
    }

    boolean isEmpty() {
        return swatches.isEmpty() && labels.isEmpty();
    }
}
