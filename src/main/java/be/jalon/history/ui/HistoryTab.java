package be.jalon.history.ui;

import be.jalon.history.History;
import be.jalon.uikit.ItemInView;
import be.jalon.uikit.ItemTab;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;

/** "Historique" in the panel of an item. */
@org.springframework.stereotype.Component
class HistoryTab implements ItemTab {

    private final History history;
    private final Clock clock;

    HistoryTab(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "history.tab";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Component content(ItemInView item) {
        return new ItemHistory(Gesture.group(history.of(item.item())), item, LocalDate.now(clock));
    }
}
