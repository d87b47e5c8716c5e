package be.jalon.shell;

import be.jalon.shared.Translations;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What every session and page starts with: language, theme, the words of a lost connection, the guards of navigation. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private final FirstVisitGuard firstVisit;
    private final Incidents incidents;

    PageSetup(FirstVisitGuard firstVisit, Incidents incidents) {
        this.firstVisit = firstVisit;
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageSetup::paint);
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(Preferences.language(start.getRequest()));
            start.getSession().setErrorHandler(incidents::show);
        });
        event.getSource().addUIInitListener(start -> {
            start.getUI().addBeforeEnterListener(firstVisit);
            reconnectDialog(start.getUI());
        });
    }

    /** The page is painted in the right theme at once, before any script runs. */
    private static void paint(IndexHtmlResponse response) {
        Theme theme = Preferences.theme(response.getVaadinRequest());
        if (theme != Theme.SYSTEM) {
            response.getDocument()
                    .select("html")
                    .attr("theme", theme.scheme().getThemeValue())
                    .attr("style", "color-scheme: " + theme.scheme().getValue());
        }
    }

    private static SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Translations.text(locale, "shell.expired.title"));
        messages.setSessionExpiredMessage(Translations.text(locale, "shell.expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Translations.text(locale, "shell.error.title"));
        messages.setInternalErrorMessage(Translations.text(locale, "shell.error.reload"));
        return messages;
    }

    private static void reconnectDialog(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.disconnected"));
    }
}
