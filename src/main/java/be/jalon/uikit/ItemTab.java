package be.jalon.uikit;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A tab that a module adds to the panel of an item; a Spring component, shared by all sessions. */
public interface ItemTab {

    /** The key of the words on the tab. */
    String labelKey();

    /** Tabs stand in ascending order, behind the item's own page. */
    int order();

    /** A plan is on the screen: the counts of its items will be asked. */
    default void prepare(UUID plan) {}

    /** How many things the tab holds, shown beside its words; 0 shows nothing. Asked whenever an item is shown. */
    default int count(ItemInView item) {
        return 0;
    }

    /** What the tab shows; built when it is opened and when the item has changed. */
    Component content(ItemInView item);
}
