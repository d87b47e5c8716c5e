package be.jalon.plan.internal;

import be.jalon.people.CellChange;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes many cells of many plans in one gesture: the statements grow with the batches, not with the cells. */
@Component
class CellWriting {

    /** Ids in one query: no database takes any number of parameters. */
    private static final int CHUNK = 1_000;

    private final PlanDesk desk;
    private final ItemTable items;

    CellWriting(PlanDesk desk, ItemTable items) {
        this.desk = desk;
        this.items = items;
    }

    /** @param locked the plans, which nobody else may write to until the running transaction ends */
    void write(Collection<Plan> locked, List<CellChange> changes, String origin) {
        Touch touch = desk.touch();
        Map<UUID, Gesture> gestures = new HashMap<>();
        Map<UUID, PlanItem> living = read(changes);
        Map<UUID, Plan> plans = locked.stream().collect(Collectors.toMap(Plan::id, plan -> plan));
        for (CellChange change : changes) {
            Gesture gesture = gestures.computeIfAbsent(change.plan(), id -> open(plans, id, touch, origin));
            write(gesture, living, change);
        }
        gestures.values().forEach(desk::close);
    }

    private static Gesture open(Map<UUID, Plan> plans, UUID id, Touch touch, String origin) {
        Plan plan = plans.get(id);
        if (plan == null) {
            throw new IllegalStateException("The plan is not locked: " + id);
        }
        plan.advance();
        return new Gesture(plan.toHeader(), touch, origin);
    }

    private Map<UUID, PlanItem> read(List<CellChange> changes) {
        List<UUID> ids = changes.stream().map(CellChange::item).distinct().toList();
        Map<UUID, PlanItem> living = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<UUID> chunk = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + CHUNK)));
            items.living(chunk).forEach(item -> living.put(item.id().value(), item));
        }
        return living;
    }

    private static void write(Gesture gesture, Map<UUID, PlanItem> living, CellChange change) {
        PlanItem item = living.get(change.item());
        ItemField field = PilotCells.field(change.role());
        if (item == null || !item.texts().get(field).equals(change.before())) {
            throw new IllegalStateException("The item changed under the lock of its plan: " + change.item());
        }
        FieldTexts texts = item.texts();
        item.rewrite(texts.with(field, change.after()), gesture.touch());
        gesture.touched(item);
        gesture.tell(item.id(), texts.label(), field.key(), change.before(), change.after());
    }
}
