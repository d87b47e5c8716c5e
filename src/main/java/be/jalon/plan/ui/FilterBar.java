package be.jalon.plan.ui;

import be.jalon.plan.FilterParameters;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.ui.FilterOptions.Facet;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.PlainButton;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The criteria as quiet buttons in one line; what is active stands below as badges ({@link FilterBadges}). */
class FilterBar extends Composite<Div> {

    private final Consumer<PlanFilter> onChange;
    private final List<FacetButton> buttons = new ArrayList<>();
    private final boolean carrier;
    private final PlainButton pending;
    private final PlainButton doubtful;
    private final Span doubts = new Span();
    private final PlainButton mine;
    private final Button sheet;
    private @Nullable VisiblePlan plan;
    /** Worked out when somebody asks for them: most gestures do not. */
    private @Nullable List<Facet> facets;

    /** @param carrier whether there may be items of the user's own to look for */
    FilterBar(boolean carrier, Consumer<PlanFilter> onChange) {
        this.carrier = carrier;
        this.onChange = onChange;
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.text("plan.filters"));
        pending = toggle(FilterParameters.PENDING, JalonIcon.PENDING);
        doubtful = toggle(FilterParameters.DOUBT, JalonIcon.WARNING);
        doubts.addClassName("filter-figure");
        doubtful.add(doubts);
        mine = toggle(FilterParameters.MINE, JalonIcon.USER);
        sheet = new Button(Texts.text("plan.filters"), JalonIcon.FILTER.create(), click -> openSheet());
        sheet.addClassName("filter-sheet-button");
        getContent().add(sheet);
    }

    /** Shows what the plan offers and what is active. */
    void show(VisiblePlan next) {
        boolean sameOptions =
                plan != null && plan.snapshot() == next.snapshot() && plan.spellings() == next.spellings();
        plan = next;
        if (!sameOptions) {
            facets = null;
        }
        if (buttons.isEmpty()) {
            addButtons();
        }
        mark(next.filter());
        int toCheck = next.snapshot().doubts();
        doubts.setText(String.valueOf(toCheck));
        doubtful.setVisible(toCheck > 0 || next.filter().doubtfulOnly());
    }

    List<Facet> facets() {
        List<Facet> known = facets;
        if (known == null) {
            known = plan == null ? List.of() : FilterOptions.of(plan.snapshot(), plan.spellings());
            facets = known;
        }
        return known;
    }

    private void addButtons() {
        for (String key : FilterOptions.KEYS) {
            FacetButton button = new FacetButton(key, FilterOptions.label(key));
            buttons.add(button);
            getContent().add(button);
        }
        getContent().add(pending, doubtful);
        if (carrier) {
            getContent().addComponentAtIndex(1, mine);
        }
    }

    private PlainButton toggle(String key, JalonIcon icon) {
        PlainButton button = new PlainButton(Texts.text("plan.filter." + key), () -> toggle(key));
        button.addComponentAsFirst(icon.create());
        button.addClassName("filter-button");
        return button;
    }

    private void mark(PlanFilter filter) {
        Map<String, List<String>> active = filter.parameters();
        buttons.forEach(button -> button.mark(active));
        mark(pending, filter.pendingOnly());
        mark(doubtful, filter.doubtfulOnly());
        mark(mine, filter.mineOnly());
        int count = active.values().stream().mapToInt(List::size).sum();
        sheet.setText(count == 0 ? Texts.text("plan.filters") : Texts.text("plan.filters.count", count));
    }

    private static void mark(PlainButton button, boolean active) {
        button.setClassName("is-active", active);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(active));
    }

    private PlanFilter filter() {
        return plan == null ? PlanFilter.NONE : plan.filter();
    }

    private void toggle(String key) {
        boolean active = filter().parameters().containsKey(key);
        onChange.accept(filter().replacing(key, active ? List.of() : List.of(FilterParameters.YES)));
    }

    private Facet facet(String key) {
        return facets().stream()
                .filter(facet -> facet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** On a phone all criteria stand in one sheet. */
    private void openSheet() {
        new FilterSheet(carrier, facets(), filter(), onChange).open();
    }

    /** A button that opens the values of one criterion. */
    private final class FacetButton extends Composite<Div> {

        private final String key;
        private final PlainButton button;
        /** Made at the first click: most criteria are never opened. */
        private @Nullable Popover popover;

        FacetButton(String key, String label) {
            this.key = key;
            button = new PlainButton(label, this::open);
            button.addClassNames("filter-button", "filter-facet");
            button.getElement().setAttribute("aria-haspopup", "dialog");
            getContent().add(button);
        }

        /** From the second click on the popover opens and closes by itself. */
        private void open() {
            if (popover == null) {
                Popover made = new Popover();
                made.setTarget(button);
                made.setPosition(PopoverPosition.BOTTOM_START);
                made.setModal(false);
                made.addClassName("facet-popover");
                made.setAriaLabel(button.getText());
                made.addOpenedChangeListener(event -> fill(made, event.isOpened()));
                getContent().add(made);
                made.open();
                popover = made;
            }
        }

        /** The values are read when they are asked for, not for every refresh. */
        private void fill(Popover popover, boolean opened) {
            popover.removeAll();
            if (opened) {
                Component list = new FacetList(facet(key), filter(), onChange);
                popover.add(list);
            }
        }

        void mark(Map<String, List<String>> active) {
            boolean dated = key.equals(FilterParameters.DEADLINE)
                    && (active.containsKey(FilterParameters.FROM) || active.containsKey(FilterParameters.TO));
            button.setClassName("is-active", active.containsKey(key) || dated);
        }
    }
}
