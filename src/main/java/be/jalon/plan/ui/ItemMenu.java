package be.jalon.plan.ui;

import be.jalon.plan.ui.GridCommand.Kind;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;

/** The gestures on one item, the same in its panel and in the context menu of its row. */
final class ItemMenu {

    /** In the order of the menu. */
    static final List<Kind> KINDS = List.of(
            Kind.CREATE_AFTER,
            Kind.CREATE_UNDER,
            Kind.DUPLICATE,
            Kind.MOVE,
            Kind.MOVE_UP,
            Kind.MOVE_DOWN,
            Kind.INDENT,
            Kind.OUTDENT,
            Kind.DELETE);

    private ItemMenu() {}

    static String text(Kind kind) {
        return Texts.text("plan.item." + kind.word());
    }

    /** A "…" button with the gestures. */
    static MenuBar button(Consumer<Kind> onPick) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        MenuItem root = bar.addItem(JalonIcon.MORE.create());
        root.setAriaLabel(Texts.text("plan.item.menu"));
        SubMenu menu = root.getSubMenu();
        for (Kind kind : KINDS) {
            if (kind == Kind.DELETE) {
                menu.addSeparator();
            }
            menu.addItem(text(kind), click -> onPick.accept(kind));
        }
        return bar;
    }
}
