package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that each item of a plan is written in: where it came from as long as it hangs where it hung, or stands in a
 * form; otherwise with the sibling before it, or with its parent.
 */
final class Homes {

    private final Source source;
    private final PlanSnapshot plan;
    private final Map<ItemId, String> sheets = new HashMap<>();
    private final Map<@Nullable ItemId, String> lastOfParent = new HashMap<>();

    Homes(Source source, PlanSnapshot plan) {
        this.source = source;
        this.plan = plan;
        String fallback =
                source.tables().stream().map(DraftSheet::name).findFirst().orElse("");
        for (ItemRow row : plan.rows()) {
            String home = home(row, fallback);
            sheets.put(row.id(), home);
            lastOfParent.put(row.parent(), home);
        }
    }

    private String home(ItemRow row, String fallback) {
        Optional<DraftItem> draft = source.draft(row.id());
        if (draft.isPresent()
                && (hangsAsBefore(row, draft.get())
                        || source.holdsForms(draft.get().sheet()))) {
            return draft.get().sheet();
        }
        String beside = lastOfParent.get(row.parent());
        if (beside != null) {
            return beside;
        }
        String below = row.parent() == null ? null : sheets.get(row.parent());
        return below != null ? below : fallback;
    }

    /** Whether the item is below the same one as in the workbook. */
    boolean hangsAsBefore(ItemRow row, DraftItem draft) {
        Integer before = draft.parent();
        Integer now = row.parent() == null ? null : source.drafts().get(row.parent());
        boolean parentIsNew = row.parent() != null && now == null;
        return !parentIsNew && Objects.equals(before, now);
    }

    /** The name of the sheet; "" when the workbook holds no table of the plan. */
    String of(ItemRow row) {
        return sheets.getOrDefault(row.id(), "");
    }

    /** The items that are written in a sheet, in the order of the plan. */
    List<ItemRow> itemsOf(String sheet) {
        return plan.rows().stream().filter(row -> of(row).equals(sheet)).toList();
    }

    /** The items that no sheet has a place for. */
    List<ItemRow> homeless() {
        return itemsOf("");
    }
}
