package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.AuditLines;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(roles = "READER")
class ErrorViewsTest extends SpringBrowserlessTest {

    @Autowired
    private Incidents incidents;

    @BeforeEach
    void french() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        routes.setRoute("casse", BrokenView.class);
        routes.setRoute("reserve", AdministratorsView.class);
        routes.setRoute("refuse", RefusedView.class);
    }

    @Test
    void an_unknown_address_is_said_in_a_sentence() {
        UI.getCurrent().navigate("nulle/part");

        assertThat(title()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void a_page_of_another_role_is_said_in_a_sentence() {
        AuditLines lines = AuditLines.during(() -> UI.getCurrent().navigate("reserve"));

        assertThat(title()).isEqualTo("Votre rôle n’ouvre pas cette page");
        assertThat(lines.texts()).singleElement().asString().endsWith("what=/reserve");
    }

    @Test
    void a_service_that_refuses_is_said_in_a_sentence() {
        UI.getCurrent().navigate("refuse");

        assertThat(title()).isEqualTo("Votre rôle n’ouvre pas cette page");
    }

    @Test
    void a_broken_page_gives_a_reference_and_no_detail() {
        UI.getCurrent().navigate("casse");

        assertThat(title()).isEqualTo("Quelque chose n’a pas fonctionné");
        assertThat($(Paragraph.class).withClassName("reference").single().getText())
                .matches("Référence\u202F: [A-Z2-9]{6}");
        assertThat($(Paragraph.class).all())
                .noneMatch(paragraph -> paragraph.getText().contains("kaputt"));
    }

    @Test
    void a_broken_gesture_leaves_the_view_and_gives_a_reference() {
        UI.getCurrent().navigate("annuaire");

        incidents.show(new ErrorEvent(new IllegalStateException("kaputt")));

        assertThat($(Notification.class).single().isOpened()).isTrue();
        assertThat($(Span.class).from($(Notification.class).single()).single().getText())
                .startsWith("Ce geste n’a pas abouti.")
                .doesNotContain("kaputt");
    }

    private String title() {
        return $(H1.class).single().getText();
    }

    @PermitAll
    static class BrokenView extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("kaputt");
        }
    }

    @RolesAllowed("ADMINISTRATOR")
    static class AdministratorsView extends Div {}

    @PermitAll
    static class RefusedView extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new AccessDeniedException("kaputt");
        }
    }
}
