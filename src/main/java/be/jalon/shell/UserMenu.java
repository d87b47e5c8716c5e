package be.jalon.shell;

import be.jalon.people.Role;
import be.jalon.shared.Translations;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who I am, the language and the theme of the interface, the way out. */
class UserMenu extends MenuBar {

    private static final String OWN_ACCOUNT = "mon-compte";

    UserMenu(String displayName, Role role, Runnable logout) {
        addClassName("user-menu");
        Span name = new Span(displayName);
        name.addClassName("user-name");
        Span initials = new Span(initials(displayName));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        MenuItem top = addItem(new Span(initials, name));
        top.setAriaLabel(getTranslation("shell.user.label", displayName));
        fill(top.getSubMenu(), displayName, role, logout);
    }

    private void fill(SubMenu menu, String displayName, Role role, Runnable logout) {
        heading(menu, displayName + " · " + getTranslation("people.role." + role.name()));
        menu.addItem(
                getTranslation("shell.user.account"), click -> UI.getCurrent().navigate(OWN_ACCOUNT));
        menu.addComponent(new Hr());
        heading(menu, getTranslation("shell.user.language"));
        Translations.LOCALES.forEach(language -> languageItem(menu, language));
        menu.addComponent(new Hr());
        heading(menu, getTranslation("shell.user.theme"));
        Arrays.stream(Theme.values()).forEach(theme -> themeItem(menu, theme));
        menu.addComponent(new Hr());
        menu.addItem(getTranslation("shell.user.logout"), click -> logout.run());
    }

    private static void heading(SubMenu menu, String text) {
        Span heading = new Span(text);
        heading.addClassName("menu-heading");
        menu.addComponent(heading);
    }

    /** A language is named in itself, so that its speakers find it. */
    private void languageItem(SubMenu menu, Locale language) {
        String own = language.getDisplayLanguage(language);
        MenuItem item = menu.addItem(own.substring(0, 1).toUpperCase(language) + own.substring(1), click -> {
            Preferences.rememberLanguage(language);
            UI ui = UI.getCurrent();
            ui.getSession().setLocale(language);
            ui.getPage().reload();
        });
        item.getElement().setAttribute("lang", language.getLanguage());
        item.setCheckable(true);
        item.setChecked(getLocale().getLanguage().equals(language.getLanguage()));
    }

    private void themeItem(SubMenu menu, Theme theme) {
        MenuItem item = menu.addItem(getTranslation("shell.theme." + theme.code()), click -> {
            Preferences.rememberTheme(theme);
            UI.getCurrent().getPage().setColorScheme(theme.scheme());
            menu.getItems().stream()
                    .filter(other -> other.getElement().hasAttribute("data-theme"))
                    .forEach(other -> other.setChecked(
                            theme.code().equals(other.getElement().getAttribute("data-theme"))));
        });
        item.getElement().setAttribute("data-theme", theme.code());
        item.setCheckable(true);
        VaadinRequest request = VaadinRequest.getCurrent();
        item.setChecked(theme == (request == null ? Theme.SYSTEM : Preferences.theme(request)));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s.-]+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
