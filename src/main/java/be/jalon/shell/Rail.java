package be.jalon.shell;

import be.jalon.uikit.RailCount;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rail at the left (a bar at the bottom of a phone): the places that exist and that the user may see. */
class Rail extends Nav {

    private final Map<Destination, Anchor> links = new LinkedHashMap<>();

    private final List<RailCount> counts;
    private final Map<String, Span> countPlaces = new HashMap<>();

    /** @param counts how many things wait behind an entry; entries without are not counted */
    Rail(AccessAnnotationChecker access, List<RailCount> counts) {
        this.counts = counts;
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("shell.rail.label"));
        Anchor home = new Anchor("", new Image("images/jalon.svg", getTranslation("shell.rail.home")));
        home.addClassName("rail-home");
        UnorderedList list = new UnorderedList();
        list.addClassName("rail-list");
        Destination.ALL.stream()
                .filter(destination -> RouteConfiguration.forSessionScope()
                        .getRoute(destination.path())
                        .filter(access::hasAccess)
                        .isPresent())
                .forEach(destination -> {
                    links.put(destination, link(destination));
                    list.add(new ListItem(links.get(destination)));
                });
        add(home, list);
    }

    private Anchor link(Destination destination) {
        Anchor link = new Anchor(
                destination.path(), destination.icon().create(), new Span(getTranslation(destination.labelKey())));
        if (counts.stream().anyMatch(count -> count.path().equals(destination.path()))) {
            Span place = new Span();
            place.addClassName("rail-count");
            countPlaces.put(destination.path(), place);
            link.add(place);
        }
        link.addClassName("rail-link");
        link.getElement().setAttribute("router-link", "");
        return link;
    }

    /** Marks the place that holds this address as the current one. */
    void mark(String address) {
        links.forEach((destination, link) -> {
            if (destination.holds(address)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Shows how many things wait behind the entries now. */
    void recount() {
        counts.stream().filter(count -> countPlaces.containsKey(count.path())).forEach(count -> {
            int waiting = count.count();
            Span place = countPlaces.getOrDefault(count.path(), new Span());
            place.setText(String.valueOf(waiting));
            place.setVisible(waiting > 0);
        });
    }
}
