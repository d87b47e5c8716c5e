package be.jalon.plan.ui;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.MoveOutcome;
import be.jalon.plan.PlanEditing;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moving items: by keys among their neighbours, or to a place that is searched; every move can be taken back. */
final class MoveGestures {

    private final PlanEditing editing;
    private final PlanGestures.Screen screen;

    MoveGestures(PlanEditing editing, PlanGestures.Screen screen) {
        this.editing = editing;
        this.screen = screen;
    }

    void moveUp(ItemRow row) {
        moved(row, editing.moveUp(row.id()));
    }

    void moveDown(ItemRow row) {
        moved(row, editing.moveDown(row.id()));
    }

    void indent(ItemRow row) {
        moved(row, editing.indent(row.id()));
    }

    void outdent(ItemRow row) {
        moved(row, editing.outdent(row.id()));
    }

    void ask(ItemRow row) {
        new MoveDialog(
                        row,
                        screen.plan(),
                        (parent, after) ->
                                PlanGestures.guarded(screen, () -> moved(row, editing.move(row.id(), parent, after))))
                .open();
    }

    private void moved(ItemRow before, MoveOutcome outcome) {
        switch (outcome) {
            case MoveOutcome.Moved ignored -> {
                ItemId parent = before.parent();
                ItemId previous = previousSibling(before);
                screen.refresh();
                screen.point(before.id());
                tell(before, () -> putBack(before.id(), parent, previous));
            }
            case MoveOutcome.Refused refused ->
                Feedback.done(Texts.text("plan.move." + refused.reason().name().toLowerCase(Locale.ROOT)));
            case MoveOutcome.Gone ignored -> {
                Feedback.problem(Texts.text("plan.gone"));
                screen.left(before.id());
                screen.refresh();
            }
        }
    }

    /** An item that left an objective may have closed it for its carrier: then there is no way back to offer. */
    private void tell(ItemRow before, Runnable putBack) {
        VisiblePlan plan = screen.plan();
        String message = Texts.text("plan.moved", ItemWords.label(before));
        if (plan.user().mayMoveUnder(plan.snapshot(), before.id(), before.parent())) {
            Feedback.undoable(message, () -> PlanGestures.guarded(screen, putBack));
        } else {
            Feedback.done(message);
        }
    }

    /** Behind the sibling that it stood behind; the first place is reached by going up from the second. */
    private void putBack(ItemId item, @Nullable ItemId parent, @Nullable ItemId previous) {
        if (previous != null) {
            editing.move(item, parent, previous);
        } else {
            List<ItemRow> siblings = screen.plan().snapshot().children(parent);
            ItemRow first = siblings.stream()
                    .filter(row -> !row.id().equals(item))
                    .findFirst()
                    .orElse(null);
            editing.move(item, parent, first == null ? null : first.id());
            if (first != null) {
                editing.moveUp(item);
            }
        }
        screen.refresh();
        screen.point(item);
    }

    private @Nullable ItemId previousSibling(ItemRow row) {
        ItemId previous = null;
        for (ItemRow sibling : screen.plan().snapshot().children(row.parent())) {
            if (sibling.id().equals(row.id())) {
                return previous;
            }
            previous = sibling.id();
        }
        return null;
    }
}
