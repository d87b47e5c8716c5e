package be.jalon.exchange.ui;

import be.jalon.exchange.internal.ImportLane;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;

/** What a browser does while a file takes its time, on a slow machine any file. */
final class Asking {

    private Asking() {}

    /** What entered the lane before is done when this has had its turn; the browser asks for it then. */
    static void untilTheWorkIsDone(ImportLane lane) {
        lane.run(() -> "");
        once();
    }

    static void once() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }
}
