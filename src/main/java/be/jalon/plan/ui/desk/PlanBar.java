package be.jalon.plan.ui.desk;

import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSummary;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.MenuButton;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The screen's part of the top bar: which plan, and the search in it. */
public class PlanBar extends Composite<Div> {

    /** Milliseconds without a key before the search starts. */
    private static final int PAUSE = 300;

    private final H1 heading = new H1();
    private final Span pickerTitle = new Span();
    private final MenuButton picker;
    private final TextField search = new TextField();
    private final Consumer<PlanId> onPick;
    private final @Nullable Runnable onNewPlan;
    private List<PlanSummary> plans = List.of();

    /** @param onNewPlan null for those who may not create plans */
    public PlanBar(Consumer<PlanId> onPick, Consumer<String> onSearch, @Nullable Runnable onNewPlan) {
        this.onPick = onPick;
        this.onNewPlan = onNewPlan;
        heading.addClassName("visually-hidden");
        pickerTitle.addClassName("plan-picker-title");
        picker = new MenuButton("", pickerTitle, this::fillPicker);
        picker.setSuffixComponent(JalonIcon.CHEVRON_DOWN.create());
        picker.addClassName("plan-picker");
        search.addClassName("plan-search");
        search.setPlaceholder(Texts.text("plan.search"));
        search.setAriaLabel(Texts.text("plan.search.label"));
        search.setPrefixComponent(JalonIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
        getContent().addClassName("plan-bar-content");
        getContent().add(heading, picker, search);
    }

    public void showPlans(List<PlanSummary> next, String title) {
        plans = next;
        heading.setText(title);
        pickerTitle.setText(title);
        picker.setAriaLabel(Texts.text("plan.picker", title));
        search.setVisible(!next.isEmpty());
    }

    private void fillPicker(ContextMenu menu) {
        plans.forEach(plan -> menu.addItem(label(plan), click -> onPick.accept(plan.id())));
        if (onNewPlan != null) {
            menu.addSeparator();
            menu.addItem(Texts.text("plan.newPlan.menu"), click -> onNewPlan.run());
        }
    }

    private static String label(PlanSummary plan) {
        return plan.fromYear() == null || plan.toYear() == null
                ? plan.title()
                : Texts.text(
                        "plan.picker.entry",
                        plan.title(),
                        plan.fromYear().toString(),
                        plan.toYear().toString());
    }

    public void showSearch(String text) {
        if (!search.getValue().strip().equals(text)) {
            search.setValue(text);
        }
    }

    public void focusSearch() {
        search.focus();
    }
}
