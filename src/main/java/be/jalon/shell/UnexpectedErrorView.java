package be.jalon.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A view that could not be opened, for a reason that nobody foresaw; or a service that refused the user's role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorView extends BlankPage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient Incidents incidents;

    UnexpectedErrorView(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getCaughtException() instanceof AccessDeniedException) {
            say(getTranslation("shell.denied.title"), getTranslation("shell.denied.text"), "");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        String reference = incidents.record(parameter.getCaughtException());
        say(
                getTranslation("shell.error.title"),
                getTranslation("shell.error.text"),
                getTranslation("shell.error.reference", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "shell.error.title");
    }
}
