package be.jalon.exchange;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.DoubtMark;
import be.jalon.plan.ItemField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stays to be checked on the items of a file once they are in their plan. */
final class ItemDoubts {

    private ItemDoubts() {}

    /** By the id of the item in the file. */
    static Map<Integer, Map<ItemField, DoubtMark>> of(Interpretation plan, String fileName) {
        Map<Integer, Map<ItemField, DoubtMark>> marks = new HashMap<>();
        FieldDoubts.of(plan).forEach((place, doubts) -> {
            DraftItem item = plan.items().get(place.item());
            marks.computeIfAbsent(place.item(), id -> new EnumMap<>(ItemField.class))
                    .put(place.field(), mark(item, place.field(), doubts, fileName));
        });
        return marks;
    }

    private static DoubtMark mark(DraftItem item, ItemField field, List<Finding.Doubt> doubts, String fileName) {
        return new DoubtMark(
                item.texts().get(field),
                item.address(field),
                fileName,
                doubts.stream().map(Finding::sentence).distinct().toList());
    }
}
