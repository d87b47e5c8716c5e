package be.jalon.plan.ui;

import be.jalon.plan.ItemLevel;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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

    private final Consumer<Command> onCommand;
    private final Consumer<ItemLevel> onLevel;
    private final MenuItem levels;
    private final Button create;
    private Set<ItemLevel> shownLevels = EnumSet.noneOf(ItemLevel.class);

    /** @param manager whether the plan as a whole is the user's to change */
    PlanToolbar(boolean manager, ColumnChoice columns, Consumer<Command> onCommand, Consumer<ItemLevel> onLevel) {
        this.onCommand = onCommand;
        this.onLevel = onLevel;
        MenuBar menus = new MenuBar();
        menus.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        menus.addClassName("plan-menus");
        levels = menu(menus, JalonIcon.LEVELS, "plan.levels");
        MenuItem columnMenu = menu(menus, JalonIcon.COLUMNS, "plan.columns");
        columnMenu.addClassNames("not-on-phone");
        columns.fill(columnMenu.getSubMenu());
        fillMore(menu(menus, JalonIcon.MORE, "plan.more").getSubMenu(), manager);
        getContent().addClassName("plan-toolbar");
        create = newItem();
        getContent().add(menus, create);
    }

    private static MenuItem menu(MenuBar menus, JalonIcon icon, String key) {
        MenuItem item = menus.addItem(icon.create(), Texts.text(key));
        item.setAriaLabel(Texts.text(key));
        return item;
    }

    private Button newItem() {
        Button button = new Button(
                Texts.text("plan.new"), JalonIcon.PLUS.create(), click -> onCommand.accept(Command.NEW_ITEM));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        button.setTooltipText(Texts.text("plan.new.hint"));
        button.addClassName("new-item");
        return button;
    }

    private void fillMore(SubMenu menu, boolean manager) {
        if (manager) {
            entry(menu, "plan.renumber.menu", Command.RENUMBER);
            entry(menu, "plan.bin.menu", Command.BIN);
            menu.addSeparator();
            entry(menu, "plan.export", Command.EXPORT);
        }
        entry(menu, "plan.print", Command.PRINT);
        entry(menu, "plan.keys.menu", Command.SHORTCUTS);
    }

    private void entry(SubMenu menu, String key, Command command) {
        menu.addItem(Texts.text(key), click -> onCommand.accept(command));
    }

    /** Offers the levels that the plan uses, and to create something where there is a place for it. */
    void show(VisiblePlan plan) {
        create.setVisible(plan.user().createsSomewhere(plan.snapshot()));
        showLevels(plan.snapshot().levels());
    }

    private void showLevels(Set<ItemLevel> used) {
        if (used.equals(shownLevels)) {
            return;
        }
        shownLevels = used;
        SubMenu menu = levels.getSubMenu();
        menu.removeAll();
        entry(menu, "plan.levels.all", Command.EXPAND_ALL);
        entry(menu, "plan.levels.none", Command.COLLAPSE_ALL);
        menu.addSeparator();
        used.forEach(level -> menu.addItem(
                Texts.text("plan.levels.to", Texts.text("plan.level." + LevelLook.of(level))),
                click -> onLevel.accept(level)));
    }
}
