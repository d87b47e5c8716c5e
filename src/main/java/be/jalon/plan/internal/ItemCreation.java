package be.jalon.plan.internal;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSnapshot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates plans and items. */
@Component
public class ItemCreation {

    /** What tells a copy from its original, in the language of the plans. */
    private static final String COPY = " (copie)";

    private final PlanDesk desk;
    private final PlanTable plans;
    private final ItemTable items;
    private final PlanGuard guard;

    ItemCreation(PlanDesk desk, PlanTable plans, ItemTable items, PlanGuard guard) {
        this.desk = desk;
        this.plans = plans;
        this.items = items;
        this.guard = guard;
    }

    public PlanId createPlan(NewPlan wanted) {
        Plan plan = plans.save(new Plan(wanted));
        Gesture gesture = new Gesture(plan.toHeader(), desk.touch());
        gesture.tellPlan("created", null, wanted.title());
        desk.close(gesture);
        return gesture.header().id();
    }

    public ItemId create(NewItem wanted) {
        Gesture gesture = desk.open(wanted.plan());
        PlanSnapshot plan = desk.before(gesture);
        ItemLevel above = level(plan, wanted.parent());
        if (!wanted.level().mayHangUnder(above)) {
            throw new IllegalArgumentException(wanted.level() + " may not hang under " + above);
        }
        guard.require(user -> user.creatable(plan, wanted.parent()).contains(wanted.level()));
        Target target = Target.behind(plan, wanted.parent(), wanted.after(), null);
        Place place = makeRoom(gesture, plan, target, wanted.level());
        PlanItem item = add(gesture, place, guard.inMyName(FieldTexts.titled(wanted.title()), wanted.level()));
        tellCarrier(gesture, item);
        desk.close(gesture);
        return item.id();
    }

    private static void tellCarrier(Gesture gesture, PlanItem item) {
        FieldTexts texts = item.texts();
        for (ItemField field : texts.differences(FieldTexts.titled(texts.get(ItemField.TITLE)))) {
            gesture.tell(item.id(), texts.label(), field.key(), null, texts.get(field));
        }
    }

    private static @Nullable ItemLevel level(PlanSnapshot plan, @Nullable ItemId parent) {
        return parent == null
                ? null
                : plan.row(parent).map(ItemRow::level).orElseThrow(() -> new ItemGoneException(parent));
    }

    private Place makeRoom(Gesture gesture, PlanSnapshot plan, Target target, ItemLevel level) {
        Positions positions = Positions.at(target.siblings(plan, null), target.index());
        desk.makeRoom(gesture, positions);
        return new Place(target.parent(), positions.position(), level);
    }

    private PlanItem add(Gesture gesture, Place place, FieldTexts texts) {
        // The gesture has read the plan: the reference costs no statement.
        Plan plan = plans.getReferenceById(gesture.header().id().value());
        PlanItem item = items.save(new PlanItem(plan, place, texts, gesture.touch()));
        gesture.touched(item);
        gesture.tell(item.id(), texts.get(ItemField.TITLE), "created", null, texts.get(ItemField.TITLE));
        return item;
    }

    public ItemId duplicate(ItemId original) {
        Gesture gesture = desk.open(original).gesture();
        PlanSnapshot plan = desk.before(gesture);
        List<ItemRow> branch = plan.branch(original);
        if (branch.isEmpty()) {
            throw new ItemGoneException(original);
        }
        guard.require(user -> user.mayDuplicate(plan, original));
        ItemRow top = branch.getFirst();
        Target target = Target.behind(plan, top.parent(), original, null);
        Place place = makeRoom(gesture, plan, target, top.level());
        ItemId copy = copy(gesture, branch, place);
        desk.close(gesture);
        return copy;
    }

    private ItemId copy(Gesture gesture, List<ItemRow> branch, Place place) {
        ItemRow top = branch.getFirst();
        Map<ItemId, ItemId> copies = new HashMap<>();
        for (ItemRow row : branch) {
            boolean isTop = row == top;
            Place there = isTop ? place : new Place(copies.get(row.parent()), row.position(), row.level());
            PlanItem item = add(gesture, there, copyTexts(row.texts(), isTop));
            item.keepExtras(copyExtras(row.extras()));
            copies.put(row.id(), item.id());
        }
        return Objects.requireNonNull(copies.get(top.id()));
    }

    /** What names the original in another application does not name its copy. */
    private static Map<String, String> copyExtras(Map<String, String> extras) {
        Map<String, String> copy = new LinkedHashMap<>(extras);
        copy.keySet().removeIf(header -> header.endsWith(IntakeItem.FOREIGN_ID));
        return copy;
    }

    /** A code names one item only, so a copy starts without; questions asked about the original stay with it. */
    private static FieldTexts copyTexts(FieldTexts texts, boolean isTop) {
        FieldTexts uncoded = texts.with(ItemField.CODE, "");
        return isTop ? uncoded.with(ItemField.TITLE, texts.get(ItemField.TITLE) + COPY) : uncoded;
    }
}
