package be.jalon.shell;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** What a window gets whose session was ended: Vaadin's client its own message, a page load the login page. */
class ExpiredSession implements SessionInformationExpiredStrategy {

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        HttpServletRequest request = event.getRequest();
        HttpServletResponse response = event.getResponse();
        if (request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null) {
            response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?expired");
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("for(;;);[" + VaadinService.createSessionExpiredJSON(false) + "]");
    }
}
