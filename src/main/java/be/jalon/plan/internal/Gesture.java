package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemReader;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanHeader;
import be.jalon.shared.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One change of one plan while it is being made: nobody else writes to the plan meanwhile. */
final class Gesture {

    /** Origin of what is done by hand in the application. */
    static final String FORM = "FORM";

    private final PlanHeader plan;
    private final Touch touch;
    private final Map<ItemId, PlanItem> touched = new LinkedHashMap<>();
    private final List<ItemRow> rewritten = new ArrayList<>();
    private final Set<ItemId> removed = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private String origin;

    /** @param plan at the revision that this gesture makes */
    Gesture(PlanHeader plan, Touch touch) {
        this(plan, touch, FORM);
    }

    /**
     * @param plan at the revision that this gesture makes
     * @param origin what the history says about where the changes come from
     */
    Gesture(PlanHeader plan, Touch touch, String origin) {
        this.plan = plan;
        this.touch = touch;
        this.origin = origin;
    }

    /** The plan at the revision that this gesture makes. */
    PlanHeader header() {
        return plan;
    }

    /** An item as a row of the plan after this gesture; its depth is not set. */
    ItemRow row(PlanItem item) {
        return item.toRow(new ItemReader(plan.period().orElse(null)));
    }

    /** What is told from now on was not done by hand. */
    void comesFrom(String newOrigin) {
        origin = newOrigin;
    }

    Touch touch() {
        return touch;
    }

    /** Says that an item is new or different after this gesture. */
    void touched(PlanItem item) {
        touched.put(item.id(), item);
    }

    Collection<PlanItem> touched() {
        return touched.values();
    }

    /** Says what an item is after this gesture, which wrote it without reading it. */
    void rewritten(ItemRow row) {
        rewritten.add(row);
    }

    List<ItemRow> rewritten() {
        return rewritten;
    }

    void removed(Collection<ItemId> items) {
        removed.addAll(items);
    }

    Set<ItemId> removed() {
        return removed;
    }

    /** Adds a line to the history of an item. */
    void tell(ItemId item, String subject, String field, @Nullable String before, @Nullable String after) {
        changes.add(new Change(plan.id().value(), item.value(), subject, field, before, after, origin));
    }

    /** Adds a line to the history of the plan as a whole. */
    void tellPlan(String field, @Nullable String before, @Nullable String after) {
        changes.add(new Change(plan.id().value(), null, plan.title(), field, before, after, origin));
    }

    List<Change> changes() {
        return changes;
    }
}
