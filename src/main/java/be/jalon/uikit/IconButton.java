package be.jalon.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A quiet button with an icon and a name: the name is read aloud and shown as a tooltip. */
public class IconButton extends Button {

    public IconButton(JalonIcon icon, String name, ComponentEventListener<ClickEvent<Button>> onClick) {
        this(icon, name);
        addClickListener(onClick);
    }

    /** A button that a menu or a popover listens to. */
    public IconButton(JalonIcon icon, String name) {
        super(icon.create());
        addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        setAriaLabel(name);
        setTooltipText(name);
    }
}
