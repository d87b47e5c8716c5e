package be.jalon.budget.ui;

import be.jalon.budget.BudgetFacet;
import be.jalon.budget.BudgetFilter;
import be.jalon.budget.BudgetSheet;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** All criteria one below the other, for a phone. Every tick counts at once; the button only closes. */
class BudgetFilterSheet extends Dialog {

    private final Consumer<BudgetFilter> onChange;
    private BudgetFilter filter;

    BudgetFilterSheet(BudgetSheet sheet, BudgetFilter filter, Consumer<BudgetFilter> onChange) {
        this.filter = filter;
        this.onChange = onChange;
        addClassNames("plan-dialog", "filter-sheet");
        setHeaderTitle(Texts.text("plan.filters"));
        TextField search = new TextField(Texts.text("plan.search"));
        search.setValue(filter.text());
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> change(this.filter.withText(event.getValue())));
        add(search);
        for (BudgetFacet facet : BudgetFacet.values()) {
            Details details = new Details(Texts.text(facet.textKey()));
            details.add(new FacetChoice(
                    facet,
                    FacetOptions.of(facet, sheet),
                    filter.tokens(facet),
                    chosen -> change(this.filter.with(facet, chosen))));
            details.setOpened(!filter.tokens(facet).isEmpty());
            add(details);
        }
        Button clear = new Button(Texts.text("plan.filter.clear"), click -> {
            change(BudgetFilter.NONE);
            close();
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button show = new Button(Texts.text("plan.filter.show"), click -> close());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(clear, show);
    }

    private void change(BudgetFilter next) {
        filter = next;
        onChange.accept(next);
    }
}
