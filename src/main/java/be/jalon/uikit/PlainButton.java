package be.jalon.uikit;

import com.vaadin.flow.component.html.NativeButton;

/**
 * A button of the browser, for places that repeat one many times (at each field, for each criterion): in a button of the
 * component library, the details of each click, the tooltip and the icon weigh more in a session than the field itself.
 */
public class PlainButton extends NativeButton {

    public PlainButton(String text, Runnable onClick) {
        super(text);
        getElement().setAttribute("type", "button");
        getElement().addEventListener("click", click -> onClick.run());
    }

    /** A button whose look is drawn by the style sheet; the name is read aloud and shown as a tooltip. */
    public static PlainButton named(String name, Runnable onClick) {
        PlainButton button = new PlainButton("", onClick);
        button.setTitle(name);
        button.setAriaLabel(name);
        return button;
    }
}
