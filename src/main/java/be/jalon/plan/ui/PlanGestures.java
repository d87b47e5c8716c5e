package be.jalon.plan.ui;

import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanReading;
import be.jalon.plan.RenumberOutcome;
import be.jalon.plan.RenumberProposal;
import be.jalon.plan.SaveOutcome;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    PlanGestures(PlanEditing editing, PlanReading reading, Screen screen) {
        this.editing = editing;
        this.reading = reading;
        this.screen = screen;
        this.moves = new MoveGestures(editing, screen);
    }

    /** Does what a key or a menu asks; commands on an item that is gone say so. */
    void run(GridCommand.Kind kind, @Nullable ItemId item) {
        Optional<ItemRow> row =
                Optional.ofNullable(item).flatMap(id -> screen.plan().row(id));
        if (kind == GridCommand.Kind.CREATE_AFTER && row.isEmpty()) {
            createAtEnd();
            return;
        }
        row.ifPresent(found -> guarded(() -> run(kind, found)));
    }

    private void run(GridCommand.Kind kind, ItemRow row) {
        switch (kind) {
            case CREATE_AFTER -> createAfter(row);
            case CREATE_UNDER -> createUnder(row);
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

    private void createAtEnd() {
        List<ItemRow> top = screen.plan().snapshot().children(null);
        ItemLevel wanted =
                top.isEmpty() ? ItemLevel.STRATEGIC_OBJECTIVE : top.getLast().level();
        askNew(Texts.text("plan.new.atEnd"), null, null, wanted);
    }

    private void createAfter(ItemRow row) {
        askNew(Texts.text("plan.new.after", ItemWords.label(row)), parentOf(row), row.id(), row.level());
    }

    private void createUnder(ItemRow row) {
        askNew(Texts.text("plan.new.under", ItemWords.label(row)), row, null, childLevel(row));
    }

    private @Nullable ItemRow parentOf(ItemRow row) {
        ItemId parent = row.parent();
        return parent == null ? null : screen.plan().row(parent).orElse(null);
    }

    /** What already hangs there, otherwise the next narrower level. */
    private ItemLevel childLevel(ItemRow row) {
        List<ItemRow> children = screen.plan().snapshot().children(row.id());
        if (!children.isEmpty()) {
            return children.getLast().level();
        }
        return switch (row.level()) {
            case VOLET -> ItemLevel.DOMAIN;
            case DOMAIN, AXIS -> ItemLevel.STRATEGIC_OBJECTIVE;
            case STRATEGIC_OBJECTIVE -> ItemLevel.OPERATIONAL_OBJECTIVE;
            case OPERATIONAL_OBJECTIVE -> ItemLevel.ACTION;
            case ACTION, SUB_ACTION -> ItemLevel.SUB_ACTION;
        };
    }

    private void askNew(String place, @Nullable ItemRow parent, @Nullable ItemId after, ItemLevel wanted) {
        ItemId parentId = parent == null ? null : parent.id();
        ItemLevel parentLevel = parent == null ? null : parent.level();
        new NewItemDialog(
                        place,
                        parentLevel,
                        wanted,
                        (level, title) -> guarded(() -> {
                            ItemId created =
                                    editing.create(new NewItem(screen.plan().plan(), parentId, after, level, title));
                            screen.refresh();
                            screen.open(created, null);
                        }))
                .open();
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
        new BinDialog(reading.bin(screen.plan().plan()), this::restore).open();
    }

    void askRenumbering() {
        RenumberProposal proposal = editing.proposeRenumbering(screen.plan().plan(), null);
        if (proposal.codes().isEmpty()) {
            Feedback.done(Texts.text("plan.renumber.nothing"));
        } else {
            new RenumberDialog(proposal, this::renumber).open();
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

    SaveOutcome save(ItemEdit edit) {
        return editing.save(edit);
    }

    void ask(ItemRow row, ItemField field) {
        new AskDialog(
                        Texts.text("plan.field." + field.key()),
                        ItemWords.label(row),
                        (reason, question) -> guarded(() -> {
                            editing.flag(row.id(), field, reason, question);
                            screen.refresh();
                        }))
                .open();
    }

    void lift(ItemRow row, ItemField field) {
        guarded(() -> {
            editing.lift(row.id(), field);
            screen.refresh();
            Feedback.done(Texts.text("plan.lifted", Texts.text("plan.field." + field.key())));
        });
    }

    private void guarded(Runnable gesture) {
        guarded(screen, gesture);
    }

    /** Whoever acts on an item that is gone is told so, and sees the plan as it is. */
    static void guarded(Screen screen, Runnable gesture) {
        try {
            gesture.run();
        } catch (ItemGoneException gone) {
            Feedback.problem(Texts.text("plan.gone"));
            screen.refresh();
        }
    }
}
