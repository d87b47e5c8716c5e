package be.jalon.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;

/** The bare address leads to the first place of the rail: the plan. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Destination.ALL.stream()
                .map(Destination::path)
                .filter(path ->
                        RouteConfiguration.forSessionScope().getRoute(path).isPresent())
                .findFirst()
                .ifPresent(event::forwardTo);
    }
}
