package be.jalon.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** How many things wait behind an entry of the rail; a Spring component. Asked after every navigation: cheap. */
public interface RailCount {

    /** The path of the entry, for instance {@code en-attente}. */
    String path();

    int count();

    /** Has the rail of this page count anew, after a gesture that changed a count. */
    static void recount(UI ui) {
        ComponentUtil.fireEvent(ui, new Changed(ui));
    }

    /** Some count is not what the rail shows any more. */
    class Changed extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        Changed(UI ui) {
            super(ui, false);
        }
    }
}
