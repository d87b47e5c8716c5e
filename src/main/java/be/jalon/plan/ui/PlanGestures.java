package be.jalon.plan.ui;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanReading;
import be.jalon.plan.RenumberOutcome;
import be.jalon.plan.RenumberProposal;
import be.jalon.plan.SaveOutcome;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The gestures that change a plan: each asks what it must, calls one service, tells what became of it. */
final class PlanGestures {

    /** The screen around the gestures. */
    interface Screen {
        VisiblePlan plan();

        /** Reads the plan again and shows it. */
        void refresh();

        /** Opens the panel of an item. */
        void open(ItemId item, @Nullable ItemField field);

        /** Marks an item and gives it the keyboard, without opening it. */
        void point(ItemId item);

        /** The item is not there any more. */
        void left(ItemId item);
    }

    private final PlanEditing editing;
    private final PlanReading reading;
    private final Screen screen;
    private final MoveGestures moves;
    private final CreateGestures creations;

    PlanGestures(PlanEditing editing, PlanReading reading, Screen screen) {
        this.editing = editing;
        this.reading = reading;
        this.screen = screen;
        this.moves = new MoveGestures(editing, screen);
        this.creations = new CreateGestures(editing, screen);
    }

    /**
     * Does what a key or a menu asks. Commands on an item that is gone do nothing, as do those that the user is not
     * offered; to somebody who has items of his own a key says why.
     */
    void run(GridCommand.Kind kind, @Nullable ItemId item) {
        VisiblePlan plan = screen.plan();
        Optional<ItemRow> row = Optional.ofNullable(item).flatMap(plan::row);
        if (row.filter(found -> ItemRights.kinds(plan, found).contains(kind)).isPresent()) {
            guarded(() -> run(kind, row.get()));
        } else if (row.isPresent() && plan.user().editsItems()) {
            Feedback.done(Texts.text("plan.notYours"));
        }
    }

    /** Creates something near an item, or anywhere. */
    void create(@Nullable ItemId near) {
        creations.near(Optional.ofNullable(near).flatMap(screen.plan()::row).orElse(null));
    }

    private void run(GridCommand.Kind kind, ItemRow row) {
        switch (kind) {
            case CREATE_AFTER -> creations.after(row);
            case CREATE_UNDER -> creations.under(row);
            case DUPLICATE -> duplicate(row);
            case MOVE -> moves.ask(row);
            case MOVE_UP -> moves.moveUp(row);
            case MOVE_DOWN -> moves.moveDown(row);
            case INDENT -> moves.indent(row);
            case OUTDENT -> moves.outdent(row);
            case DELETE -> delete(row);
            case RENAME -> screen.open(row.id(), ItemField.TITLE);
            case OPEN, CLOSE, SHORTCUTS, SEARCH -> throw new IllegalArgumentException("Changes nothing: " + kind);
        }
    }

    private void duplicate(ItemRow row) {
        ItemId copy = editing.duplicate(row.id());
        screen.refresh();
        screen.open(copy, null);
    }

    private void delete(ItemRow row) {
        int others = screen.plan().snapshot().branch(row.id()).size() - 1;
        editing.delete(row.id());
        screen.left(row.id());
        screen.refresh();
        String message = others == 0
                ? Texts.text("plan.deleted", ItemWords.label(row))
                : Texts.text("plan.deleted.branch", ItemWords.label(row), others);
        Feedback.undoable(message, () -> restore(row.id()));
    }

    private void restore(ItemId item) {
        guarded(() -> {
            editing.restore(item);
            screen.refresh();
            screen.point(item);
        });
    }

    void openBin() {
        guarded(() -> new BinDialog(reading.bin(screen.plan().plan()), this::restore).open());
    }

    void askRenumbering() {
        guarded(this::proposeRenumbering);
    }

    private void proposeRenumbering() {
        RenumberProposal proposal = editing.proposeRenumbering(screen.plan().plan(), null);
        if (proposal.codes().isEmpty()) {
            Feedback.done(Texts.text("plan.renumber.nothing"));
        } else {
            new RenumberDialog(proposal, wanted -> guarded(() -> renumber(wanted))).open();
        }
    }

    private void renumber(RenumberProposal proposal) {
        RenumberOutcome outcome = editing.renumber(proposal);
        screen.refresh();
        switch (outcome) {
            case RenumberOutcome.Renumbered done -> Feedback.done(Texts.text("plan.renumber.done", done.items()));
            case RenumberOutcome.Outdated ignored -> Feedback.problem(Texts.text("plan.renumber.outdated"));
        }
    }

    /** Empty when the user may not save this (any more): he is told, and what he wrote stays where it is. */
    Optional<SaveOutcome> save(ItemEdit edit) {
        try {
            return Optional.of(editing.save(edit));
        } catch (AccessDeniedException denied) {
            refused(screen, "plan.denied.save");
            return Optional.empty();
        }
    }

    void ask(ItemRow row, ItemField field) {
        new AskDialog(
                        Texts.text("plan.field." + field.key()),
                        ItemWords.label(row),
                        (reason, question) -> guarded(() -> {
                            PendingMark seen = row.pending().get(field);
                            boolean asked = editing.flag(row.id(), field, seen, reason, question);
                            screen.refresh();
                            tellUnless(asked);
                        }))
                .open();
    }

    /** Goes to the desk where the Collège answers, with this question open. */
    void answer(ItemRow row, ItemField field) {
        UI.getCurrent()
                .navigate(
                        "en-attente/" + screen.plan().plan(),
                        QueryParameters.of("cellule", row.id() + "." + field.key()));
    }

    void lift(ItemRow row, ItemField field) {
        PendingMark seen = row.pending().get(field);
        if (seen != null) {
            guarded(() -> lift(row.id(), field, seen));
        }
    }

    /** Takes a text that was doubtful at its import as it is. */
    void confirm(ItemRow row, ItemField field) {
        DoubtMark seen = row.openDoubts().get(field);
        if (seen != null) {
            guarded(() -> confirm(row.id(), field, seen));
        }
    }

    private void confirm(ItemId item, ItemField field, DoubtMark seen) {
        boolean confirmed = editing.confirmDoubt(item, field, seen);
        screen.refresh();
        if (confirmed) {
            Feedback.undoable(
                    Texts.text("plan.doubt.confirmed", Texts.text("plan.field." + field.key())),
                    () -> guarded(() -> reopen(item, field, seen)));
        } else {
            Feedback.problem(Texts.text("plan.doubt.other"));
        }
    }

    private void reopen(ItemId item, ItemField field, DoubtMark confirmed) {
        boolean reopened = editing.reopenDoubt(item, field, confirmed);
        screen.refresh();
        if (!reopened) {
            Feedback.problem(Texts.text("plan.doubt.other"));
        }
    }

    private void lift(ItemId item, ItemField field, PendingMark seen) {
        boolean lifted = editing.lift(item, field, seen);
        screen.refresh();
        if (lifted) {
            Feedback.done(Texts.text("plan.lifted", Texts.text("plan.field." + field.key())));
        }
        tellUnless(lifted);
    }

    /** Somebody else asked another question meanwhile: it is shown now, and nothing was changed. */
    private static void tellUnless(boolean done) {
        if (!done) {
            Feedback.problem(Texts.text("plan.ask.other"));
        }
    }

    private void guarded(Runnable gesture) {
        guarded(screen, gesture);
    }

    /** Whoever acts on an item that is gone, or not his any more, is told so and sees the plan as it is. */
    static void guarded(Screen screen, Runnable gesture) {
        try {
            gesture.run();
        } catch (ItemGoneException gone) {
            refused(screen, "plan.gone");
        } catch (AccessDeniedException denied) {
            refused(screen, "plan.denied");
        }
    }

    private static void refused(Screen screen, String message) {
        Feedback.problem(Texts.text(message));
        screen.refresh();
    }
}
