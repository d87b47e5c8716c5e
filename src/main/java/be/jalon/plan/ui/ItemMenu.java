package be.jalon.plan.ui;

import be.jalon.plan.ui.GridCommand.Kind;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A "…" button with the gestures that the user may make on one item; the context menu of the rows has the same. */
class ItemMenu extends Composite<MenuBar> {

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

    private final Consumer<Kind> onPick;
    private final MenuItem root;
    private Set<Kind> offered = Set.of();

    ItemMenu(Consumer<Kind> onPick) {
        this.onPick = onPick;
        getContent()
                .addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        root = getContent().addItem(JalonIcon.MORE.create());
        root.setAriaLabel(Texts.text("plan.item.menu"));
        setVisible(false);
    }

    static String text(Kind kind) {
        return Texts.text("plan.item." + kind.word());
    }

    /** Offers these gestures; without any there is no button. */
    void offer(Set<Kind> kinds) {
        List<Kind> shown = KINDS.stream().filter(kinds::contains).toList();
        setVisible(!shown.isEmpty());
        if (kinds.equals(offered)) {
            return;
        }
        offered = kinds;
        SubMenu menu = root.getSubMenu();
        menu.removeAll();
        for (Kind kind : shown) {
            if (kind == Kind.DELETE && shown.size() > 1) {
                menu.addSeparator();
            }
            menu.addItem(text(kind), click -> onPick.accept(kind));
        }
    }
}
