package be.jalon.plan.ui;

import be.jalon.plan.FilterParameters;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.ui.FilterOptions.Facet;
import be.jalon.plan.ui.FilterOptions.Option;
import be.jalon.shared.SearchText;
import be.jalon.uikit.DateField;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one criterion to tick; long lists can be searched. */
class FacetList extends Composite<Div> {

    /** Longer lists get a search field. */
    private static final int SHORT = 10;

    private final Facet facet;
    private final PlanFilter filter;
    private final Consumer<PlanFilter> onChange;
    private PlanFilter chosen;

    FacetList(Facet facet, PlanFilter filter, Consumer<PlanFilter> onChange) {
        this.facet = facet;
        this.filter = filter;
        this.onChange = onChange;
        this.chosen = filter;
        getContent().addClassName("facet");
        CheckboxGroup<Option> group = group();
        if (facet.options().size() > SHORT) {
            getContent().add(search(group));
        }
        getContent().add(facet.options().isEmpty() ? new Paragraph(Texts.text("plan.filter.nothing")) : group);
        if (facet.key().equals(FilterParameters.DEADLINE)) {
            getContent().add(between());
        }
    }

    private CheckboxGroup<Option> group() {
        CheckboxGroup<Option> group = new CheckboxGroup<>();
        group.setAriaLabel(facet.label());
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addClassName("facet-options");
        group.setItems(facet.options());
        group.setItemLabelGenerator(Option::label);
        List<String> ticked = filter.parameters().getOrDefault(facet.key(), List.of());
        group.setValue(facet.options().stream()
                .filter(option -> ticked.contains(option.token()))
                .collect(Collectors.toSet()));
        group.addValueChangeListener(change -> change(chosen.replacing(
                facet.key(),
                facet.options().stream()
                        .filter(change.getValue()::contains)
                        .map(Option::token)
                        .toList())));
        return group;
    }

    private void change(PlanFilter next) {
        chosen = next;
        onChange.accept(next);
    }

    private Component search(CheckboxGroup<Option> group) {
        TextField search = new TextField();
        search.setAriaLabel(Texts.text("plan.filter.find", facet.label()));
        search.setPlaceholder(Texts.text("plan.filter.find", facet.label()));
        search.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            String wanted = SearchText.fold(change.getValue());
            group.getListDataView()
                    .setFilter(option -> SearchText.fold(option.label()).contains(wanted));
        });
        return search;
    }

    private Component between() {
        Div dates = new Div(
                date(FilterParameters.FROM, "plan.filter.from", filter.from()),
                date(FilterParameters.TO, "plan.filter.to", filter.to()));
        dates.addClassName("facet-dates");
        return dates;
    }

    private Component date(String key, String label, @Nullable LocalDate value) {
        DateField picker = new DateField(Texts.text(label));
        picker.setValue(value);
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> change(chosen.replacing(
                key,
                Optional.ofNullable(change.getValue()).map(LocalDate::toString).stream()
                        .toList())));
        return picker;
    }
}
