package be.jalon.exchange.writing;

import be.jalon.exchange.ExportNote;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what was written as an import would, and says which items would come back elsewhere or as something else. A
 * sheet cannot say everything that a plan can: an action right under a strategic objective, behind its operational ones,
 * reads as one of the last of these.
 */
public final class Rereading {

    private Rereading() {}

    /** One note about all items that are not read where they are in the plan; none when all is well. */
    public static List<ExportNote> compare(Interpretation read, PlanSnapshot plan) {
        Map<Place, Integer> places = new HashMap<>();
        read.items().forEach(item -> places.merge(place(read, item), 1, Integer::sum));
        Notes notes = new Notes();
        for (ItemRow row : plan.rows()) {
            Place place = place(plan, row);
            int left = places.getOrDefault(place, 0);
            if (left == 0) {
                notes.add("reads_otherwise", null, "", row);
            } else {
                places.put(place, left - 1);
            }
        }
        return notes.all();
    }

    /** @param parent title of the item above, "" at the top */
    private record Place(ItemLevel level, String title, String code, String parent) {}

    private static Place place(Interpretation read, DraftItem item) {
        String parent = item.parent() == null
                ? ""
                : read.items().get(item.parent()).texts().get(ItemField.TITLE);
        return new Place(
                item.level(), item.texts().get(ItemField.TITLE), item.texts().get(ItemField.CODE), parent.strip());
    }

    private static Place place(PlanSnapshot plan, ItemRow row) {
        String parent = row.parent() == null
                ? ""
                : plan.row(row.parent()).map(ItemRow::title).orElse("");
        return new Place(
                row.level(), row.title().strip(), row.text(ItemField.CODE).strip(), parent.strip());
    }
}
