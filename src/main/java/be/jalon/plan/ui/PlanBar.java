package be.jalon.plan.ui;

import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSummary;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The screen's part of the top bar: which plan, and the search in it. */
class PlanBar extends Composite<Div> {

    /** Milliseconds without a key before the search starts. */
    private static final int PAUSE = 300;

    private final H1 heading = new H1();
    private final MenuBar picker = new MenuBar();
    private final TextField search = new TextField();
    private final Consumer<PlanId> onPick;
    private final @Nullable Runnable onNewPlan;

    /** @param onNewPlan null for those who may not create plans */
    PlanBar(Consumer<PlanId> onPick, Consumer<String> onSearch, @Nullable Runnable onNewPlan) {
        this.onPick = onPick;
        this.onNewPlan = onNewPlan;
        heading.addClassName("visually-hidden");
        picker.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
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

    void showPlans(List<PlanSummary> plans, String title) {
        heading.setText(title);
        picker.removeAll();
        Span name = new Span(title);
        name.addClassName("plan-picker-title");
        Div face = new Div(name, JalonIcon.CHEVRON_DOWN.create());
        face.addClassName("plan-picker-face");
        MenuItem root = picker.addItem(face);
        root.setAriaLabel(Texts.text("plan.picker", title));
        SubMenu menu = root.getSubMenu();
        plans.forEach(plan -> menu.addItem(label(plan), click -> onPick.accept(plan.id())));
        if (onNewPlan != null) {
            menu.addSeparator();
            menu.addItem(Texts.text("plan.newPlan.menu"), click -> onNewPlan.run());
        }
        search.setVisible(!plans.isEmpty());
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

    void showSearch(String text) {
        if (!search.getValue().strip().equals(text)) {
            search.setValue(text);
        }
    }

    void focusSearch() {
        search.focus();
    }
}
