package be.jalon.budget.ui;

import be.jalon.budget.BudgetFacet;
import be.jalon.shared.SearchText;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The words of one criterion to tick; long lists can be searched. */
class FacetChoice extends Composite<Div> {

    /** Longer lists get a search field. */
    private static final int SHORT = 12;

    FacetChoice(BudgetFacet facet, Map<String, String> options, Set<String> chosen, Consumer<Set<String>> onChange) {
        String label = Texts.text(facet.textKey());
        CheckboxGroup<String> group = new CheckboxGroup<>();
        group.setAriaLabel(label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addClassName("facet-options");
        group.setItems(List.copyOf(options.keySet()));
        group.setItemLabelGenerator(token -> options.getOrDefault(token, token));
        Set<String> ticked = new LinkedHashSet<>(chosen);
        ticked.retainAll(options.keySet());
        group.setValue(ticked);
        group.addValueChangeListener(change -> onChange.accept(inOrder(options, change.getValue())));
        getContent().addClassName("facet");
        if (options.size() > SHORT) {
            getContent().add(search(label, options, group));
        }
        getContent().add(group);
    }

    private static Set<String> inOrder(Map<String, String> options, Set<String> ticked) {
        Set<String> ordered = new LinkedHashSet<>(options.keySet());
        ordered.retainAll(ticked);
        return ordered;
    }

    private static TextField search(String label, Map<String, String> options, CheckboxGroup<String> group) {
        TextField search = new TextField();
        search.setAriaLabel(Texts.text("plan.filter.find", label));
        search.setPlaceholder(Texts.text("plan.filter.find", label));
        search.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            String wanted = SearchText.fold(change.getValue());
            group.getListDataView().setFilter(token -> SearchText.fold(options.getOrDefault(token, token))
                    .contains(wanted));
        });
        return search;
    }
}
