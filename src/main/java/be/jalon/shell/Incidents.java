package be.jalon.shell;

import be.jalon.shared.Translations;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import java.io.Serializable;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What was not foreseen. The log gets everything under a reference number; the user gets one sentence and that number,
 * never a stack trace.
 */
@Component
class Incidents implements Serializable {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int REFERENCE_LENGTH = 6;

    /** Logs an error and returns its reference number. */
    String record(Throwable error) {
        String reference = OneTimeSecrets.letters(REFERENCE_LENGTH);
        LOG.error("Incident {}", reference, error);
        return reference;
    }

    /** An error inside a gesture: the view stays, a notification tells. */
    void show(ErrorEvent event) {
        String reference = record(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            notification(ui.getLocale(), reference).open();
        }
    }

    private static Notification notification(Locale locale, String reference) {
        Notification notification = new Notification();
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(0);
        Button close = new Button(JalonIcon.CLOSE.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(Translations.text(locale, "shell.close"));
        notification.add(new Span(Translations.text(locale, "shell.error.gesture", reference)), close);
        return notification;
    }
}
