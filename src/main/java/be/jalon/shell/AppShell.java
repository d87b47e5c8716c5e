package be.jalon.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every view: Vaadin's Lumo look and, on top of it, the style sheet of Jalon. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/jalon.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/favicon.svg", "any");
        settings.addMetaTag("application-name", "Jalon");
        settings.addMetaTag("robots", "noindex");
    }
}
