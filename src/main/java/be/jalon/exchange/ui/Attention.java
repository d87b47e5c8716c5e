package be.jalon.exchange.ui;

import com.vaadin.flow.component.Component;

/** Where the keyboard goes when a page shows something else: nothing is to be looked for from the top again. */
final class Attention {

    private Attention() {}

    /** A heading that takes the keyboard once it is shown; whoever cannot see the page hears it then. */
    static <H extends Component> H on(H heading) {
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addAttachListener(attached -> heading.getElement().callJsFunction("focus"));
        return heading;
    }
}
