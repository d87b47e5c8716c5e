package be.jalon.shell;

import be.jalon.shared.InstallationErased;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
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
}
