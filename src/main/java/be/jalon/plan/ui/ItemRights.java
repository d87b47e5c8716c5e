package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.ui.GridCommand.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user is offered on one item; the services judge again.
 *
 * @param writable the fields whose texts he may change
 * @param asks whether he may put a field to the Collège
 * @param answers whether he may answer for the Collège
 * @param lifts whether he may clear a flag
 * @param kinds the gestures of the item's menu and of the keyboard
 */
record ItemRights(Set<ItemField> writable, boolean asks, boolean answers, boolean lifts, Set<Kind> kinds) {

    static final ItemRights NONE = new ItemRights(Set.of(), false, false, false, Set.of());

    static ItemRights of(VisiblePlan plan, ItemRow row) {
        Permissions user = plan.user();
        PlanSnapshot snapshot = plan.snapshot();
        return new ItemRights(
                user.writable(snapshot, row.id()),
                user.mayAsk(snapshot, row.id()),
                user.mayAnswer(),
                user.editsPlans(),
                kinds(plan, row));
    }

    /** What the menu of an item offers, and what the keys do on it. */
    static Set<Kind> kinds(VisiblePlan plan, ItemRow row) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (plan.user().editsItems()) {
            for (Kind kind : Kind.values()) {
                if (allows(plan.user(), plan.snapshot(), kind, row)) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private static boolean allows(Permissions user, PlanSnapshot plan, Kind kind, ItemRow row) {
        ItemId item = row.id();
        return switch (kind) {
            case CREATE_AFTER -> !user.creatable(plan, row.parent()).isEmpty();
            case CREATE_UNDER -> !user.creatable(plan, item).isEmpty();
            case DUPLICATE -> user.mayDuplicate(plan, item);
            case MOVE, MOVE_UP, MOVE_DOWN -> user.mayMove(plan, item);
            case INDENT -> user.mayMoveUnder(plan, item, above(plan, row));
            case OUTDENT -> user.mayMoveUnder(plan, item, outside(plan, row));
            case DELETE -> user.mayDelete(plan, item);
            case RENAME -> user.writable(plan, item).contains(ItemField.TITLE);
            case OPEN, CLOSE, SHORTCUTS, SEARCH -> false;
        };
    }

    /** The sibling above, which takes an item that is put deeper; the present parent where there is none. */
    private static @Nullable ItemId above(PlanSnapshot plan, ItemRow row) {
        ItemId above = row.parent();
        for (ItemRow sibling : plan.children(row.parent())) {
            if (sibling.id().equals(row.id())) {
                return above;
            }
            above = sibling.id();
        }
        return above;
    }

    private static @Nullable ItemId outside(PlanSnapshot plan, ItemRow row) {
        ItemId parent = row.parent();
        return parent == null ? null : plan.row(parent).map(ItemRow::parent).orElse(null);
    }
}
