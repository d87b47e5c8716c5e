package be.jalon.shell;

import be.jalon.people.CurrentUser;
import be.jalon.people.Organisation;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.uikit.HasBarContent;
import be.jalon.uikit.RailCount;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/**
 * The frame of every view: rail, top bar, content to the edges. Routes of all modules get it by themselves (it is an
 * automatic layout); a view that has something to put into the bar says so with {@link HasBarContent}.
 */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT_ID = "contenu";

    private final Rail rail;
    private final Header bar = new Header();
    private final Div barSlot = new Div();
    private final Main content = new Main();

    MainLayout(
            AccessAnnotationChecker access,
            AuthenticationContext authentication,
            CurrentUser currentUser,
            Organisations organisations,
            Trial trial,
            List<RailCount> counts) {
        addClassName("shell");
        rail = new Rail(access, counts);
        Optional<Organisation> organisation = organisations.current();
        Optional<Role> role = currentUser.role();
        add(skipLink());
        if (organisation.map(Organisation::trial).orElse(false)) {
            add(new TrialBanner(role.filter(Role.ADMINISTRATOR::equals).isPresent(), () -> {
                trial.erase();
                authentication.logout();
            }));
        }
        fillBar(organisation.map(Organisation::name).orElse(""));
        role.ifPresent(mine -> bar.add(new UserMenu(currentUser.name(), mine, authentication::logout)));
        content.addClassName("content");
        content.setId(CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1");
        add(rail, bar, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration listening =
                ComponentUtil.addListener(event.getUI(), RailCount.Changed.class, changed -> rail.recount());
        addDetachListener(detached -> {
            listening.remove();
            detached.unregisterListener();
        });
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private void fillBar(String organisation) {
        Span name = new Span(organisation);
        name.addClassName("bar-organisation");
        barSlot.addClassName("bar-slot");
        bar.addClassName("bar");
        bar.add(barSlot, name);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
        barSlot.removeAll();
        if (view instanceof HasBarContent withBar) {
            barSlot.add(withBar.barContent());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldView) {
        content.getElement().removeAllChildren();
        barSlot.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.mark(event.getLocation().getPath());
        rail.recount();
    }
}
