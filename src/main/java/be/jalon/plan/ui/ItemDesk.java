package be.jalon.plan.ui;

import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanId;
import be.jalon.plan.ui.desk.SaveFlow;
import be.jalon.plan.ui.field.TextInterpreter;
import be.jalon.uikit.ItemInView;
import be.jalon.uikit.ItemTab;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one item is worked on: its panel, saving it, and what happens when somebody else saved first. */
class ItemDesk extends Composite<Div> {

    private final PlanGestures gestures;
    private final Runnable onClose;
    private final Runnable onChange;
    private final SaveFlow saving;
    private final TextInterpreter interpreter = new TextInterpreter();
    private final List<ItemTab> tabs;
    /** There only while an item is open: its fields are half of what the screen weighs in memory. */
    private @Nullable ItemPanel panel;

    private ItemRights rights = ItemRights.NONE;

    /**
     * @param onClose closes the panel
     * @param onChange something was saved: the plan is to be shown again
     */
    ItemDesk(List<ItemTab> tabs, PlanGestures gestures, Runnable onClose, Runnable onChange) {
        this.gestures = gestures;
        this.onClose = onClose;
        this.onChange = onChange;
        saving = new SaveFlow(gestures::save, this::gone);
        this.tabs = tabs;
        getContent().addClassName("item-desk");
        setVisible(false);
    }

    private ItemPanel open() {
        ItemPanel open = panel;
        if (open == null) {
            open = new ItemPanel(interpreter, tabs, new ItemMenu(this::command), new Panel());
            getContent().add(open);
            panel = open;
        }
        return open;
    }

    private void close() {
        panel = null;
        getContent().removeAll();
    }

    private void command(GridCommand.Kind kind) {
        withRow(row -> gestures.run(kind, row.id()));
    }

    /** Shows an item, or the one that is shown as it is now; null shows none. */
    void show(VisiblePlan plan, @Nullable ItemId item) {
        tabs.forEach(tab -> tab.prepare(plan.plan().value()));
        ItemRow row = item == null ? null : plan.row(item).orElse(null);
        setVisible(row != null);
        if (row == null) {
            close();
            return;
        }
        ItemPanel shown = open();
        interpreter.setLegislature(plan.snapshot().plan().period().orElse(null));
        rights = ItemRights.of(plan, row);
        shown.allow(rights);
        ItemRow before = shown.row();
        if (before == null || !before.id().equals(row.id())) {
            shown.show(row, plan.snapshot().path(row.id()));
            shown.showTabs(inView(plan.plan(), row.id()));
            if (plan.filter().doubtfulOnly()) {
                row.openDoubts().keySet().stream().findFirst().ifPresent(shown::reveal);
            }
        } else if (!before.equals(row)) {
            shown.refresh(row, plan.snapshot().path(row.id()));
            shown.showTabs(inView(plan.plan(), row.id()));
        }
    }

    private ItemInView inView(PlanId plan, ItemId item) {
        return new ItemInView(
                plan.value(),
                item.value(),
                key -> writable(key).isPresent(),
                (key, text) -> writable(key).ifPresent(field -> open().propose(field, text)),
                () -> open().renewTabs());
    }

    private Optional<ItemField> writable(String key) {
        return ItemField.ofKey(key).filter(rights.writable()::contains);
    }

    boolean isDirty() {
        return panel != null && panel.isDirty();
    }

    void focus(ItemField field) {
        open().focus(field);
    }

    /** Saves what was written and then goes on; a conflict is settled first, and a refusal stays. */
    void save(Runnable then) {
        withRow(row -> {
            if (isDirty() && mayBeSaved()) {
                ItemEdit edit = new ItemEdit(row.id(), row.version(), row.texts(), open().texts());
                saving.save(edit, stored -> saved(stored, then));
            }
        });
    }

    private boolean mayBeSaved() {
        boolean titled = !open().texts().get(ItemField.TITLE).isBlank();
        open().showTitleMissing(!titled);
        return titled;
    }

    private void saved(ItemRow row, Runnable then) {
        open().showStored(row);
        onChange.run();
        open().showSaved();
        then.run();
    }

    private void gone() {
        close();
        onClose.run();
        onChange.run();
    }

    private void withRow(Consumer<ItemRow> use) {
        ItemRow row = panel == null ? null : panel.row();
        if (row != null) {
            use.accept(row);
        }
    }

    private final class Panel implements ItemPanel.Gestures {

        @Override
        public void save() {
            ItemDesk.this.save(() -> {});
        }

        @Override
        public void close() {
            onClose.run();
        }

        @Override
        public void ask(ItemField field) {
            withRow(row -> gestures.ask(row, field));
        }

        @Override
        public void answer(ItemField field) {
            withRow(row -> gestures.answer(row, field));
        }

        @Override
        public void lift(ItemField field) {
            withRow(row -> gestures.lift(row, field));
        }

        @Override
        public void confirm(ItemField field) {
            withRow(row -> gestures.confirm(row, field));
        }
    }
}
