package be.jalon.plan.internal;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts branches into the bin and takes them out again. */
@Component
public class ItemBin {

    private final PlanDesk desk;
    private final ItemTable items;
    private final PlanGuard guard;

    ItemBin(PlanDesk desk, ItemTable items, PlanGuard guard) {
        this.desk = desk;
        this.items = items;
        this.guard = guard;
    }

    public void delete(ItemId item) {
        Gesture gesture = desk.open(item).gesture();
        PlanSnapshot plan = desk.before(gesture);
        List<ItemRow> branch = plan.branch(item);
        if (branch.isEmpty()) {
            throw new ItemGoneException(item);
        }
        guard.require(user -> user.mayDelete(plan, item));
        List<ItemId> ids = branch.stream().map(ItemRow::id).toList();
        Touch touch = gesture.touch();
        items.bin(ids.stream().map(ItemId::value).toList(), item.value(), touch.who(), touch.at());
        gesture.removed(ids);
        ItemRow top = branch.getFirst();
        gesture.tell(item, top.label(), "deleted", top.title(), null);
        desk.close(gesture);
    }

    public void restore(ItemId root) {
        PlanDesk.OnItems opened = desk.openBinned(root);
        Gesture gesture = opened.gesture();
        PlanItem top = opened.items().stream()
                .filter(item -> item.id().equals(root))
                .findFirst()
                .orElseThrow(() -> new ItemGoneException(root));
        guard.require(user -> user.mayRestore(
                desk.before(gesture), opened.items().stream().map(gesture::row).toList(), root));
        Optional<Place> elsewhere = newPlace(gesture, top);
        elsewhere.ifPresent(place -> top.place(place, gesture.touch()));
        opened.items().forEach(item -> {
            item.restore();
            gesture.touched(item);
        });
        FieldTexts texts = top.texts();
        gesture.tell(root, texts.label(), "restored", null, texts.get(ItemField.TITLE));
        desk.close(gesture);
    }

    /** Where to put a branch whose own place is gone: last under the nearest living ancestor that may hold it. */
    private Optional<Place> newPlace(Gesture gesture, PlanItem top) {
        PlanSnapshot plan = desk.before(gesture);
        ItemId parent = top.parent();
        if (parent == null || plan.row(parent).isPresent()) {
            return Optional.empty();
        }
        ItemId ancestor = livingAncestor(gesture, plan, parent);
        while (ancestor != null && top.level().under(level(plan, ancestor)).isEmpty()) {
            ancestor = plan.row(ancestor).map(ItemRow::parent).orElse(null);
        }
        ItemLevel level = top.level().under(level(plan, ancestor)).orElse(top.level());
        List<ItemRow> siblings = plan.children(ancestor);
        return Optional.of(
                new Place(ancestor, Positions.at(siblings, siblings.size()).position(), level));
    }

    private static @Nullable ItemLevel level(PlanSnapshot plan, @Nullable ItemId item) {
        return item == null ? null : plan.row(item).map(ItemRow::level).orElse(null);
    }

    private @Nullable ItemId livingAncestor(Gesture gesture, PlanSnapshot plan, ItemId deleted) {
        Map<UUID, @Nullable UUID> parents = new HashMap<>();
        items.binnedLinks(gesture.header().id().value()).forEach(link -> parents.put(link.item(), link.parent()));
        @Nullable UUID step = parents.get(deleted.value());
        while (step != null && plan.row(new ItemId(step)).isEmpty()) {
            step = parents.get(step);
        }
        return step == null ? null : new ItemId(step);
    }
}
