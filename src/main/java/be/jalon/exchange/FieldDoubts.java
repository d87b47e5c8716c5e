package be.jalon.exchange;

import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The doubts of a file that are about fields of its items; those about the table as a whole are nobody's. */
public final class FieldDoubts implements Serializable {

    private final Map<String, FieldPlace> places = new HashMap<>();

    /** Only for the cells that a doubt names, which are few among all those of the items. */
    private FieldDoubts(List<DraftItem> items, Set<CellRef> named) {
        if (named.isEmpty()) {
            return;
        }
        for (DraftItem item : items) {
            item.cells().forEach((field, cell) -> cell.parts().stream()
                    .filter(part -> named.contains(part.ref()))
                    .forEach(part -> put(part, item, field)));
            if (item.titleCell() != null && named.contains(item.titleCell())) {
                places.putIfAbsent(item.address(), new FieldPlace(item.id(), ItemField.TITLE));
            }
        }
    }

    private void put(CellPart part, DraftItem item, ItemField field) {
        places.putIfAbsent(part.ref().in(part.sheet()), new FieldPlace(item.id(), field));
    }

    public static FieldDoubts in(Interpretation plan) {
        return new FieldDoubts(
                plan.items(),
                plan.findings().stream()
                        .filter(finding -> finding instanceof Finding.Doubt doubt && doubt.about() == null)
                        .flatMap(finding -> named(finding).stream())
                        .collect(Collectors.toSet()));
    }

    private static Optional<CellRef> named(Finding finding) {
        String cell = finding.cell();
        return cell == null ? Optional.empty() : CellRef.tryParse(cell.substring(cell.lastIndexOf('!') + 1));
    }

    /** By field, in the order of the findings. */
    public static Map<FieldPlace, List<Finding.Doubt>> of(Interpretation plan) {
        FieldDoubts cells = in(plan);
        Map<FieldPlace, List<Finding.Doubt>> doubts = new LinkedHashMap<>();
        plan.findings().stream()
                .filter(Finding.Doubt.class::isInstance)
                .map(Finding.Doubt.class::cast)
                .forEach(doubt -> cells.place(doubt)
                        .ifPresent(place -> doubts.computeIfAbsent(place, field -> new ArrayList<>())
                                .add(doubt)));
        return doubts;
    }

    /**
     * The field that a doubt is about; empty for other findings. A cell that several items share says the same of all: the
     * first of them stands for it.
     */
    public Optional<FieldPlace> place(Finding finding) {
        return finding instanceof Finding.Doubt doubt
                ? Optional.ofNullable(doubt.about() != null ? doubt.about() : places.get(doubt.cell()))
                : Optional.empty();
    }
}
