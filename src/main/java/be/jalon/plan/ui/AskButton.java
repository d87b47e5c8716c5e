package be.jalon.plan.ui;

import com.vaadin.flow.component.html.NativeButton;

/**
 * Asks the Collège about the field that it stands beside. A plain button of the browser: a panel has one at each of its
 * fields, and in a button of the component library's the icon, the tooltip and the details of each click weigh more than
 * the field.
 */
class AskButton extends NativeButton {

    AskButton(String name, Runnable onClick) {
        addClassName("field-ask");
        getElement().setAttribute("type", "button");
        setTitle(name);
        setAriaLabel(name);
        getElement().addEventListener("click", click -> onClick.run());
    }
}
