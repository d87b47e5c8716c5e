package be.jalon.shell;

import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Writes logins and logouts into the audit log; {@link LoginFailure} writes the rest. */
@Component
class LoginAudit {

    @EventListener
    void entered(InteractiveAuthenticationSuccessEvent event) {
        write(AuditEvent.LOGIN, event.getAuthentication().getName(), event.getAuthentication());
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        write(AuditEvent.LOGOUT, event.getAuthentication().getName(), event.getAuthentication());
    }

    private static void write(AuditEvent event, String who, Authentication authentication) {
        AuditLog line = AuditLog.of(event, who);
        if (authentication.getDetails() instanceof WebAuthenticationDetails details
                && details.getRemoteAddress() != null) {
            line = line.with("address", details.getRemoteAddress());
        }
        line.write();
    }
}
