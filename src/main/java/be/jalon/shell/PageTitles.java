package be.jalon.shell;

import com.vaadin.flow.component.Component;

/** Titles as the browser's tabs show them: "Annuaire · Jalon". */
final class PageTitles {

    private PageTitles() {}

    static String of(Component view, String key) {
        return view.getTranslation(key) + " · Jalon";
    }
}
