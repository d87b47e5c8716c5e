package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the legends of a workbook say of its colours; a sheet without one of its own is read by those of the others. */
final class WorkbookColours {

    private final Map<String, Legend> legends = new LinkedHashMap<>();

    void put(String sheet, Legend legend) {
        legends.put(sheet, legend);
    }

    /** Whether a sheet explains colours. */
    boolean areExplainedIn(String sheet) {
        return !legends.getOrDefault(sheet, Legend.NONE).colours().isEmpty();
    }

    /** What a person said of the colours, over the sheet's own legend or else the one of the workbook's other sheets. */
    Colours of(SheetAnalysis analysis, @Nullable KnownFit fit, SheetFindings ofSheet) {
        return fit != null && fit.speaksOfColours()
                ? fit.over(legendColours(
                        analysis, new SheetFindings(analysis.grid().name())))
                : legendColours(analysis, ofSheet);
    }

    private Colours legendColours(SheetAnalysis analysis, SheetFindings ofSheet) {
        String name = analysis.grid().name();
        Colours own = analysis.legend().colours();
        if (!own.swatches().isEmpty()) {
            SheetNotes.unexplained(analysis, own, ofSheet);
            return own;
        }
        List<Swatch> others = swatches();
        if (!others.isEmpty() || (own.isEmpty() && !labels().isEmpty())) {
            String from = legends.entrySet().stream()
                    .filter(entry -> !entry.getValue().colours().isEmpty())
                    .filter(entry -> !entry.getKey().equals(name))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            ofSheet.add(Finding.note("legend.of_other_sheet", name, "", from));
        } else if (own.isEmpty()) {
            SheetNotes.withoutLegend(analysis, ofSheet);
        }
        Colours colours = new Colours(others, own.labels().isEmpty() ? labels() : own.labels());
        SheetNotes.unexplained(analysis, colours, ofSheet);
        return colours;
    }

    List<ColourLabel> labels() {
        return legends.values().stream()
                .flatMap(legend -> legend.colours().labels().stream())
                .distinct()
                .toList();
    }

    List<Swatch> swatches() {
        Map<String, Swatch> byFill = new LinkedHashMap<>();
        legends.values().stream()
                .flatMap(legend -> legend.swatches().stream())
                .forEach(swatch -> byFill.merge(swatch.fill(), swatch, WorkbookColours::both));
        return List.copyOf(byFill.values());
    }

    private static Swatch both(Swatch one, Swatch other) {
        var reasons = EnumSet.copyOf(one.reasons());
        reasons.addAll(other.reasons());
        return new Swatch(one.fill(), reasons);
    }
}
