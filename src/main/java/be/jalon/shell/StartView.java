package be.jalon.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Proves that the skeleton serves a page; goes away with the first real view. */
@Route("")
@PageTitle("Jalon")
@AnonymousAllowed
class StartView extends VerticalLayout {

    StartView() {
        add(new H1("Jalon"));
    }
}
