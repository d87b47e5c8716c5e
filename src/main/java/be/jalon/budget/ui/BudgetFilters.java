package be.jalon.budget.ui;

import be.jalon.budget.BudgetFacet;
import be.jalon.budget.BudgetFilter;
import be.jalon.budget.BudgetSheet;
import be.jalon.budget.Grouping;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The criteria as quiet buttons, what the lines are put together by, and what is active as badges below. */
class BudgetFilters extends Composite<Div> {

    /** What is asked for here. */
    interface Gestures {
        void filter(BudgetFilter filter);

        void group(Grouping by);
    }

    private final Gestures gestures;
    private final Map<BudgetFacet, Button> buttons = new EnumMap<>(BudgetFacet.class);
    private final Map<Grouping, Button> groupings = new EnumMap<>(Grouping.class);
    private final Button toCheck;
    private final Button sheetButton;
    private final Div badges = new Div();
    private @Nullable BudgetSheet sheet;
    private BudgetFilter filter = BudgetFilter.NONE;

    BudgetFilters(Gestures gestures, Div tools) {
        this.gestures = gestures;
        Div bar = new Div();
        bar.addClassName("filter-bar");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", Texts.text("plan.filters"));
        sheetButton = new Button(Texts.text("plan.filters"), JalonIcon.FILTER.create(), click -> openSheet());
        sheetButton.addClassName("filter-sheet-button");
        toCheck = new Button(Texts.text("budget.facet.toCheck"), JalonIcon.WARNING.create(), click -> toggleToCheck());
        toCheck.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        toCheck.addClassName("filter-button");
        bar.add(sheetButton, toCheck);
        for (BudgetFacet facet : BudgetFacet.values()) {
            bar.add(button(facet));
        }
        Div line = new Div(bar, groupingSwitch(), tools);
        line.addClassName("plan-tools");
        badges.addClassName("filter-badges");
        getContent().add(line, badges);
    }

    private Div button(BudgetFacet facet) {
        Button button = new Button(Texts.text(facet.textKey()), JalonIcon.CHEVRON_DOWN.create());
        button.setIconAfterText(true);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("filter-button");
        buttons.put(facet, button);
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(false);
        popover.setAriaLabel(Texts.text(facet.textKey()));
        // The words are gathered when they are asked for, not for every change.
        popover.addOpenedChangeListener(event -> {
            popover.removeAll();
            if (event.isOpened() && sheet != null) {
                popover.add(new FacetChoice(
                        facet, FacetOptions.of(facet, sheet), filter.tokens(facet), chosen -> choose(facet, chosen)));
            }
        });
        return new Div(button, popover);
    }

    private Div groupingSwitch() {
        Div group = new Div();
        group.addClassName("budget-grouping");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Texts.text("budget.grouping"));
        for (Grouping by : Grouping.values()) {
            Button button = new Button(
                    Texts.text("budget.grouping." + by.name().toLowerCase(Locale.ROOT)), click -> gestures.group(by));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            groupings.put(by, button);
            group.add(button);
        }
        return group;
    }

    /** Shows what the plan offers and what is active. */
    void show(BudgetSheet next, BudgetFilter active, Grouping by, int lines) {
        sheet = next;
        filter = active;
        buttons.forEach((facet, button) ->
                button.setClassName("is-active", !active.tokens(facet).isEmpty()));
        boolean checking = active.tokens(BudgetFacet.VERDICT).contains(BudgetFacet.TO_CHECK);
        toCheck.setClassName("is-active", checking);
        toCheck.getElement().setAttribute("aria-pressed", Boolean.toString(checking));
        groupings.forEach((grouping, button) -> {
            button.setClassName("is-active", grouping == by);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(grouping == by));
        });
        int count = active.chosen().values().stream().mapToInt(Set::size).sum()
                + (active.text().isEmpty() ? 0 : 1);
        sheetButton.setText(count == 0 ? Texts.text("plan.filters") : Texts.text("plan.filters.count", count));
        showBadges(next, lines);
    }

    private void showBadges(BudgetSheet shown, int lines) {
        badges.removeAll();
        badges.setVisible(!filter.isEmpty());
        if (filter.isEmpty()) {
            return;
        }
        if (!filter.text().isEmpty()) {
            badges.add(badge(Texts.text("plan.badge.text", filter.text()), filter.withText("")));
        }
        filter.chosen().forEach((facet, tokens) -> {
            Map<String, String> labels = FacetOptions.of(facet, shown);
            for (String token : tokens) {
                Set<String> others = new LinkedHashSet<>(tokens);
                others.remove(token);
                String label =
                        Texts.text("plan.badge.value", Texts.text(facet.textKey()), labels.getOrDefault(token, token));
                badges.add(badge(label, filter.with(facet, others)));
            }
        });
        Button clear = new Button(Texts.text("plan.filter.clear"), click -> gestures.filter(BudgetFilter.NONE));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Span count = new Span(Texts.text("budget.footer.lines", lines));
        count.addClassName("filter-count");
        count.getElement().setAttribute("role", "status");
        badges.add(clear, count);
    }

    private Span badge(String label, BudgetFilter without) {
        IconButton remove = new IconButton(
                JalonIcon.CLOSE, Texts.text("plan.filter.remove", label), click -> gestures.filter(without));
        Span badge = new Span(new Span(label), remove);
        badge.addClassName("filter-badge");
        return badge;
    }

    private void choose(BudgetFacet facet, Set<String> tokens) {
        gestures.filter(filter.with(facet, tokens));
    }

    private void toggleToCheck() {
        boolean checking = filter.tokens(BudgetFacet.VERDICT).contains(BudgetFacet.TO_CHECK);
        choose(BudgetFacet.VERDICT, checking ? Set.of() : Set.of(BudgetFacet.TO_CHECK));
    }

    /** On a phone all criteria stand in one sheet. */
    private void openSheet() {
        if (sheet != null) {
            new BudgetFilterSheet(sheet, filter, gestures::filter).open();
        }
    }
}
