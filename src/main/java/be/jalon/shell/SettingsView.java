package be.jalon.shell;

import be.jalon.uikit.SettingsTabs;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.RolesAllowed;

/** The settings as a place lead to the first of their pages. */
@Route("reglages")
@RolesAllowed("ADMINISTRATOR")
class SettingsView extends Div implements BeforeEnterObserver {

    private final transient AccessAnnotationChecker access;

    SettingsView(AccessAnnotationChecker access) {
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettingsTabs.paths(access).stream().findFirst().ifPresent(event::forwardTo);
    }
}
