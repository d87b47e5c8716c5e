package be.jalon.exchange;

import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The doubts of a file that are about fields of its items; those about the table as a whole are nobody's. */
public final class FieldDoubts implements Serializable {

    private final Map<String, FieldPlace> places = new HashMap<>();

    private FieldDoubts(List<DraftItem> items) {
        for (DraftItem item : items) {
            item.cells().forEach((field, cell) -> cell.parts().forEach(part -> put(part, item, field)));
            if (item.titleCell() != null) {
                places.putIfAbsent(item.address(), new FieldPlace(item.id(), ItemField.TITLE));
            }
        }
    }

    private void put(CellPart part, DraftItem item, ItemField field) {
        places.putIfAbsent(part.ref().in(part.sheet()), new FieldPlace(item.id(), field));
    }

    public static FieldDoubts in(Interpretation plan) {
        return new FieldDoubts(plan.items());
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
