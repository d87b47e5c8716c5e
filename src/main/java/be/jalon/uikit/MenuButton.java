package be.jalon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.function.SerializableConsumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * A button that opens a menu. The entries are made each time it opens: most menus of a page are never opened, and entries
 * that wait weigh more in every session than all the rest of the page.
 */
public class MenuButton extends Button {

    private final Entries menu;

    /**
     * @param name read aloud
     * @param face what shows on the button
     * @param entries puts the entries into the menu that opens
     */
    public MenuButton(String name, Component face, SerializableConsumer<ContextMenu> entries) {
        menu = new Entries(entries);
        getElement().appendChild(face.getElement());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setAriaLabel(name);
        getElement().setAttribute("aria-haspopup", "menu");
        menu.setTarget(this);
        menu.setOpenOnClick(true);
    }

    /** A small button with an icon alone: its name is the tooltip as well. */
    public static MenuButton of(JalonIcon icon, String name, SerializableConsumer<ContextMenu> entries) {
        MenuButton button = new MenuButton(name, icon.create(), entries);
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setTooltipText(name);
        return button;
    }

    /** The menu as it would open now. */
    public ContextMenu filled() {
        menu.fill();
        return menu;
    }

    private static final class Entries extends ContextMenu {

        private final SerializableConsumer<ContextMenu> entries;

        Entries(SerializableConsumer<ContextMenu> entries) {
            this.entries = entries;
            setPosition(ContextMenuPosition.BOTTOM_START);
        }

        void fill() {
            removeAll();
            entries.accept(this);
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode eventDetail) {
            fill();
            return super.onBeforeOpenMenu(eventDetail);
        }
    }
}
