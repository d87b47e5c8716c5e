package be.jalon.plan.ui.desk;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.SaveOutcome;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Saves what somebody wrote, and settles what others wrote meanwhile: asks field by field, and saves again. */
public final class SaveFlow {

    private final Function<ItemEdit, Optional<SaveOutcome>> save;
    private final Runnable onGone;

    /**
     * @param save empty when the user was told that he may not save this (any more)
     * @param onGone the item was deleted meanwhile, and the user was told so
     */
    public SaveFlow(Function<ItemEdit, Optional<SaveOutcome>> save, Runnable onGone) {
        this.save = save;
        this.onGone = onGone;
    }

    /** @param onSaved takes what is in the plan now; not called when the user gives up or the item is gone */
    public void save(ItemEdit edit, Consumer<ItemRow> onSaved) {
        save.apply(edit).ifPresent(outcome -> settle(outcome, edit, onSaved));
    }

    private void settle(SaveOutcome outcome, ItemEdit edit, Consumer<ItemRow> onSaved) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> saved(saved, onSaved);
            case SaveOutcome.Conflict conflict ->
                new ConflictDialog(conflict, chosen -> again(conflict, edit, chosen, onSaved)).open();
            case SaveOutcome.Gone ignored -> {
                Feedback.problem(Texts.text("plan.gone"));
                onGone.run();
            }
        }
    }

    private static void saved(SaveOutcome.Saved saved, Consumer<ItemRow> onSaved) {
        onSaved.accept(saved.row());
        if (!saved.theirs().isEmpty()) {
            Feedback.done(Texts.text("plan.saved.theirs", saved.theirs().size()));
        }
    }

    /** My texts of the fields nobody else touched, the chosen ones of the others, on top of the item as it is now. */
    private void again(SaveOutcome.Conflict conflict, ItemEdit mine, FieldTexts chosen, Consumer<ItemRow> onSaved) {
        FieldTexts texts = chosen;
        for (ItemField field : mine.edited().differences(mine.base())) {
            boolean disputed = conflict.conflicts().stream().anyMatch(c -> c.field() == field);
            if (!disputed) {
                texts = texts.with(field, mine.edited().get(field));
            }
        }
        ItemRow current = conflict.current();
        save(new ItemEdit(current.id(), current.version(), current.texts(), texts), onSaved);
    }
}
