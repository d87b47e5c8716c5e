package be.jalon.plan.ui;

import be.jalon.plan.FilterParameters;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.ui.FilterOptions.Facet;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the filter holds, one removable badge for each value, and how many items match. Gone without a filter. */
class FilterBadges extends Composite<Div> {

    private final Consumer<PlanFilter> onChange;

    FilterBadges(Consumer<PlanFilter> onChange) {
        this.onChange = onChange;
        getContent().addClassName("filter-badges");
    }

    /** @param facets asked only for badges that name one of their values */
    void show(VisiblePlan plan, Supplier<List<Facet>> facets) {
        getContent().removeAll();
        getContent().setVisible(plan.isFiltered());
        if (!plan.isFiltered()) {
            return;
        }
        PlanFilter filter = plan.filter();
        filter.parameters()
                .forEach((key, values) -> values.forEach(
                        value -> getContent().add(badge(filter, key, value, label(facets, key, value)))));
        Button clear = new Button(Texts.text("plan.filter.clear"), click -> onChange.accept(PlanFilter.NONE));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Span count = new Span(hits(plan));
        count.addClassName("filter-count");
        count.getElement().setAttribute("role", "status");
        getContent().add(clear, count);
    }

    private Span badge(PlanFilter filter, String key, String value, String label) {
        Span words = new Span(label);
        IconButton remove = new IconButton(
                JalonIcon.CLOSE,
                Texts.text("plan.filter.remove", label),
                click -> onChange.accept(filter.without(key, value)));
        Span badge = new Span(words, remove);
        badge.addClassName("filter-badge");
        return badge;
    }

    private static String label(Supplier<List<Facet>> facets, String key, String value) {
        return switch (key) {
            case FilterParameters.TEXT -> Texts.text("plan.badge.text", value);
            case FilterParameters.PENDING, FilterParameters.DOUBT, FilterParameters.MINE ->
                Texts.text("plan.filter." + key);
            case FilterParameters.FROM -> Texts.text("plan.badge.from", day(value));
            case FilterParameters.TO -> Texts.text("plan.badge.to", day(value));
            default ->
                facets.get().stream()
                        .filter(facet -> facet.key().equals(key))
                        .map(facet -> Texts.text("plan.badge.value", facet.label(), facet.labelOf(value)))
                        .findFirst()
                        .orElse(value);
        };
    }

    private static String day(String iso) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(LocalDate.parse(iso));
    }

    private static String hits(VisiblePlan plan) {
        return Texts.text(
                "plan.filter.hits", plan.hits() == null ? 0 : plan.hits().size());
    }
}
