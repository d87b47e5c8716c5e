package be.jalon.shell;

import be.jalon.people.Role;
import be.jalon.shared.Translations;
import be.jalon.uikit.MenuButton;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who I am, the language and the theme of the interface, the way out. */
class UserMenu extends Composite<MenuButton> {

    private static final String OWN_ACCOUNT = "mon-compte";

    private final String displayName;
    private final Role role;
    private final Runnable logout;

    UserMenu(String displayName, Role role, Runnable logout) {
        this.displayName = displayName;
        this.role = role;
        this.logout = logout;
    }

    @Override
    protected MenuButton initContent() {
        Span name = new Span(displayName);
        name.addClassName("user-name");
        Span initials = new Span(initials(displayName));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        MenuButton button =
                new MenuButton(getTranslation("shell.user.label", displayName), new Span(initials, name), this::fill);
        button.addClassName("user-menu");
        return button;
    }

    private void fill(ContextMenu menu) {
        heading(menu, displayName + " · " + getTranslation("people.role." + role.name()));
        menu.addItem(
                getTranslation("shell.user.account"), click -> UI.getCurrent().navigate(OWN_ACCOUNT));
        menu.addSeparator();
        heading(menu, getTranslation("shell.user.language"));
        Translations.LOCALES.forEach(language -> languageItem(menu, language));
        menu.addSeparator();
        heading(menu, getTranslation("shell.user.theme"));
        Arrays.stream(Theme.values()).forEach(theme -> themeItem(menu, theme));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.user.logout"), click -> logout.run());
    }

    private static void heading(ContextMenu menu, String text) {
        Span heading = new Span(text);
        heading.addClassName("menu-heading");
        menu.addComponent(heading);
    }

    /** A language is named in itself, so that its speakers find it. */
    private void languageItem(ContextMenu menu, Locale language) {
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

    private void themeItem(ContextMenu menu, Theme theme) {
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
