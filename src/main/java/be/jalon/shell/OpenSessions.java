package be.jalon.shell;

import be.jalon.people.SessionsEnd;
import be.jalon.shared.InstallationErased;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who is logged in: an account that is gone must not go on working in a window that was open. */
@Component
class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** Ends every session; each is refused at its next request. */
    @TransactionalEventListener(InstallationErased.class)
    void endAll() {
        registry.getAllPrincipals().stream()
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    /** Ends the sessions of one account, once the reason for it is sure. */
    @TransactionalEventListener
    void end(SessionsEnd end) {
        String current = end.butTheCurrent() ? currentSession() : "";
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(end.username()))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .filter(session -> !session.getSessionId().equals(current))
                .forEach(SessionInformation::expireNow);
    }

    private static String currentSession() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getWrappedSession().getId();
    }
}
