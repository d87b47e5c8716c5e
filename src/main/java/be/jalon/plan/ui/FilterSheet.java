package be.jalon.plan.ui;

import be.jalon.plan.FilterParameters;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.ui.FilterOptions.Facet;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** All criteria one below the other, for a phone. Every tick counts at once; the button only closes. */
class FilterSheet extends Dialog {

    private final Consumer<PlanFilter> onChange;
    private PlanFilter filter;

    FilterSheet(boolean carrier, List<Facet> facets, PlanFilter filter, Consumer<PlanFilter> onChange) {
        this.filter = filter;
        this.onChange = onChange;
        addClassNames("plan-dialog", "filter-sheet");
        setHeaderTitle(Texts.text("plan.filters"));
        add(search());
        if (carrier) {
            add(toggle(FilterParameters.MINE, filter.mineOnly()));
        }
        add(toggle(FilterParameters.PENDING, filter.pendingOnly()));
        add(toggle(FilterParameters.DOUBT, filter.doubtfulOnly()));
        facets.forEach(facet -> add(section(facet)));
        Button clear = new Button(Texts.text("plan.filter.clear"), click -> {
            change(PlanFilter.NONE);
            close();
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button show = new Button(Texts.text("plan.filter.show"), click -> close());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(clear, show);
    }

    private TextField search() {
        TextField search = new TextField(Texts.text("plan.search"));
        search.setValue(filter.text());
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> change(filter.replacing(
                FilterParameters.TEXT,
                event.getValue().isBlank()
                        ? List.of()
                        : List.of(event.getValue().strip()))));
        return search;
    }

    private Checkbox toggle(String key, boolean ticked) {
        Checkbox box = new Checkbox(Texts.text("plan.filter." + key), ticked);
        box.addValueChangeListener(
                event -> change(filter.replacing(key, event.getValue() ? List.of(FilterParameters.YES) : List.of())));
        return box;
    }

    private Details section(Facet facet) {
        Details details = new Details(facet.label());
        details.add(new FacetList(facet, filter, part -> change(merge(facet, part))));
        details.setOpened(filter.parameters().containsKey(facet.key()));
        return details;
    }

    /** A list knows only its own criterion: the others stay as they were chosen meanwhile. */
    private PlanFilter merge(Facet facet, PlanFilter part) {
        PlanFilter merged = filter.replacing(facet.key(), part.parameters().getOrDefault(facet.key(), List.of()));
        if (facet.key().equals(FilterParameters.DEADLINE)) {
            for (String key : List.of(FilterParameters.FROM, FilterParameters.TO)) {
                merged = merged.replacing(key, part.parameters().getOrDefault(key, List.of()));
            }
        }
        return merged;
    }

    private void change(PlanFilter next) {
        filter = next;
        onChange.accept(next);
    }
}
