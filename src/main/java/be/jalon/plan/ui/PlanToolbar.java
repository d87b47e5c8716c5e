package be.jalon.plan.ui;

import be.jalon.plan.ItemLevel;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.MenuButton;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** What can be done with the plan as a whole: levels, columns, new item, bin, numbers, print, keys. */
class PlanToolbar extends Composite<Div> {

    enum Command {
        NEW_ITEM,
        BIN,
        RENUMBER,
        EXPORT,
        PRINT,
        SHORTCUTS,
        EXPAND_ALL,
        COLLAPSE_ALL
    }

    private final boolean manager;
    private final Consumer<Command> onCommand;
    private final Consumer<ItemLevel> onLevel;
    private final Button create;
    private Set<ItemLevel> shownLevels = EnumSet.noneOf(ItemLevel.class);

    /** @param manager whether the plan as a whole is the user's to change */
    PlanToolbar(boolean manager, ColumnChoice choice, Consumer<Command> onCommand, Consumer<ItemLevel> onLevel) {
        this.manager = manager;
        this.onCommand = onCommand;
        this.onLevel = onLevel;
        MenuButton levels = MenuButton.of(JalonIcon.LEVELS, Texts.text("plan.levels"), this::fillLevels);
        MenuButton columns = MenuButton.of(JalonIcon.COLUMNS, Texts.text("plan.columns"), choice::fill);
        columns.addClassName("not-on-phone");
        MenuButton more = MenuButton.of(JalonIcon.MORE, Texts.text("plan.more"), this::fillMore);
        more.addClassName("plan-more");
        getContent().addClassName("plan-toolbar");
        create = newItem();
        getContent().add(levels, columns, more, create);
    }

    private Button newItem() {
        Button button = new Button(
                Texts.text("plan.new"), JalonIcon.PLUS.create(), click -> onCommand.accept(Command.NEW_ITEM));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        button.setTooltipText(Texts.text("plan.new.hint"));
        button.addClassName("new-item");
        return button;
    }

    private void fillMore(ContextMenu menu) {
        if (manager) {
            entry(menu, "plan.renumber.menu", Command.RENUMBER);
            entry(menu, "plan.bin.menu", Command.BIN);
            menu.addSeparator();
            entry(menu, "plan.export", Command.EXPORT);
        }
        entry(menu, "plan.print", Command.PRINT);
        entry(menu, "plan.keys.menu", Command.SHORTCUTS);
    }

    private void entry(ContextMenu menu, String key, Command command) {
        menu.addItem(Texts.text(key), click -> onCommand.accept(command));
    }

    /** Offers the levels that the plan uses, and to create something where there is a place for it. */
    void show(VisiblePlan plan) {
        create.setVisible(plan.user().createsSomewhere(plan.snapshot()));
        shownLevels = plan.snapshot().levels();
    }

    private void fillLevels(ContextMenu menu) {
        entry(menu, "plan.levels.all", Command.EXPAND_ALL);
        entry(menu, "plan.levels.none", Command.COLLAPSE_ALL);
        menu.addSeparator();
        shownLevels.forEach(level -> menu.addItem(
                Texts.text("plan.levels.to", Texts.text("plan.level." + LevelLook.of(level))),
                click -> onLevel.accept(level)));
    }
}
