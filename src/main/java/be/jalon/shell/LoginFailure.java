package be.jalon.shell;

import be.jalon.people.Accounts;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page: one answer for whatever was wrong, or how long to wait. */
class LoginFailure implements AuthenticationFailureHandler {

    private final Accounts accounts;

    LoginFailure(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String parameter =
                failure instanceof TooManyAttempts tooMany ? LoginView.WAIT + "=" + tooMany.seconds() : LoginView.ERROR;
        audit(request, failure);
        response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + parameter);
    }

    /** What was typed is told only when it is the name of an account: people type their password there by mistake. */
    private void audit(HttpServletRequest request, AuthenticationException failure) {
        String typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        AuditLog.of(
                        failure instanceof TooManyAttempts ? AuditEvent.LOGIN_THROTTLED : AuditEvent.LOGIN_FAILED,
                        accounts.isKnown(typed) ? typed : "?")
                .with("address", request.getRemoteAddr())
                .write();
    }
}
