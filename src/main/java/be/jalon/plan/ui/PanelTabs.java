package be.jalon.plan.ui;

import be.jalon.uikit.ItemInView;
import be.jalon.uikit.ItemTab;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tabs of the panel: the item's own page, then what other modules tell of it, built when it is looked at. */
class PanelTabs extends Composite<TabSheet> {

    /** The strip that scrolls is focusable by script, and a list of tabs may hold nothing focusable but tabs. */
    private static final String ONLY_TABS_IN_THE_LIST = """
            const tabs = this.querySelector('vaadin-tabs');
            tabs.updateComplete.then(() => tabs.shadowRoot.getElementById('scroll').removeAttribute('tabindex'));
            """;

    /** A tab of another module, with the place for its content and its count. */
    private record Other(ItemTab source, Tab tab, Div place, Span count) {}

    private final Tab page;
    private final List<Other> others;
    private @Nullable ItemInView shown;

    PanelTabs(Component fields, List<ItemTab> tabs) {
        page = getContent().add(Texts.text("plan.panel.tab.page"), fields);
        others = tabs.stream()
                .sorted(Comparator.comparingInt(ItemTab::order))
                .map(this::add)
                .toList();
        getContent().addClassName("panel-tabs");
        getContent().addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
        getContent().addSelectedChangeListener(change -> fill());
        getContent().addAttachListener(attach -> getContent().getElement().executeJs(ONLY_TABS_IN_THE_LIST));
    }

    private Other add(ItemTab source) {
        Span count = new Span();
        count.addClassName("panel-tab-count");
        count.setVisible(false);
        Div place = new Div();
        place.addClassName("panel-other");
        Tab tab = getContent().add(new Tab(new Span(Texts.text(source.labelKey())), count), place);
        return new Other(source, tab, place, count);
    }

    /** Another item, or the same one after a change; the tab that was open stays open. */
    void show(ItemInView item) {
        shown = item;
        renew();
    }

    /** Counts and reads again what the other tabs tell. */
    void renew() {
        ItemInView item = shown;
        if (item == null) {
            return;
        }
        for (Other other : others) {
            int count = other.source().count(item);
            other.count().setText(String.valueOf(count));
            other.count().setVisible(count > 0);
            other.place().removeAll();
        }
        fill();
    }

    private void fill() {
        ItemInView item = shown;
        if (item == null) {
            return;
        }
        others.stream()
                .filter(other -> other.tab().equals(getContent().getSelectedTab()))
                .filter(other -> other.place().getComponentCount() == 0)
                .forEach(other -> other.place().add(other.source().content(item)));
    }

    /** Opens the item's own page. */
    void openPage() {
        getContent().setSelectedTab(page);
    }
}
