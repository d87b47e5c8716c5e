package be.jalon.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.List;

/** The pages of the settings, as a row of links above each of them: those that exist and that the user may see. */
public class SettingsTabs extends Nav {

    private record Page(String path, String labelKey) {}

    private static final List<Page> ALL = List.of(
            new Page("reglages/comptes", "uikit.settings.accounts"),
            new Page("reglages/sauvegardes", "uikit.settings.backups"));

    /** @param current the path of the page that shows this row */
    public SettingsTabs(AccessAnnotationChecker access, String current) {
        addClassName("settings-tabs");
        getElement().setAttribute("aria-label", getTranslation("uikit.settings"));
        UnorderedList list = new UnorderedList();
        pages(access).forEach(page -> list.add(new ListItem(link(page, current))));
        add(list);
    }

    private Anchor link(Page page, String current) {
        Anchor link = new Anchor(page.path(), getTranslation(page.labelKey()));
        link.getElement().setAttribute("router-link", "");
        if (page.path().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** The paths of the settings pages that the user may see, in their order. */
    public static List<String> paths(AccessAnnotationChecker access) {
        return pages(access).stream().map(Page::path).toList();
    }

    private static List<Page> pages(AccessAnnotationChecker access) {
        return ALL.stream()
                .filter(page -> RouteConfiguration.forSessionScope()
                        .getRoute(page.path())
                        .filter(access::hasAccess)
                        .isPresent())
                .toList();
    }
}
