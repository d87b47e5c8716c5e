package be.jalon.exchange.cli;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plan that an import of a file would make, without a database.
 *
 * @param drafts which item of the file each item of the plan is
 */
record UneditedPlan(PlanSnapshot plan, Map<ItemId, Integer> drafts) {

    static UneditedPlan of(Interpretation interpretation) {
        List<ItemId> ids = new ArrayList<>();
        List<ItemRow> rows = new ArrayList<>();
        Map<ItemId, Integer> drafts = new HashMap<>();
        for (DraftItem item : interpretation.items()) {
            ItemId id = ItemId.random();
            ids.add(id);
            drafts.put(id, item.id());
            rows.add(row(item, id, ids));
        }
        PlanHeader header =
                new PlanHeader(PlanId.random(), "", PlanKind.PST, null, null, null, List.of(ItemLevel.values()), 1);
        return new UneditedPlan(PlanSnapshot.of(header, rows), drafts);
    }

    private static ItemRow row(DraftItem item, ItemId id, List<ItemId> ids) {
        Map<ItemField, PendingMark> marks = new EnumMap<>(ItemField.class);
        item.pending().forEach((field, reason) -> marks.put(field, new PendingMark(reason, "", "", Instant.EPOCH)));
        return ItemRow.of(
                id,
                item.parent() == null ? null : ids.get(item.parent()),
                item.level(),
                item.id(),
                0,
                item.texts(),
                marks,
                item.extras(),
                "",
                Instant.EPOCH,
                null);
    }
}
