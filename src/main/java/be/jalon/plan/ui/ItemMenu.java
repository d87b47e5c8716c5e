package be.jalon.plan.ui;

import be.jalon.plan.ui.GridCommand.Kind;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.MenuButton;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A "…" button with the gestures that the user may make on one item; the context menu of the rows has the same. */
class ItemMenu extends Composite<MenuButton> {

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
    private Set<Kind> offered = Set.of();

    ItemMenu(Consumer<Kind> onPick) {
        this.onPick = onPick;
        setVisible(false);
    }

    @Override
    protected MenuButton initContent() {
        return MenuButton.of(JalonIcon.MORE, Texts.text("plan.item.menu"), this::fill);
    }

    static String text(Kind kind) {
        return Texts.text("plan.item." + kind.word());
    }

    /** Offers these gestures; without any there is no button. */
    void offer(Set<Kind> kinds) {
        offered = kinds;
        setVisible(!kinds.isEmpty());
    }

    private void fill(ContextMenu menu) {
        List<Kind> shown = KINDS.stream().filter(offered::contains).toList();
        for (Kind kind : shown) {
            if (kind == Kind.DELETE && shown.size() > 1) {
                menu.addSeparator();
            }
            menu.addItem(text(kind), click -> onPick.accept(kind));
        }
    }
}
