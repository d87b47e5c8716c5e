package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanFilter;
import be.jalon.uikit.EmptyState;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** The plan side of the screen: criteria, badges, grid. */
class PlanMain extends Composite<Div> {

    /** What is asked for on this side. */
    interface Gestures {
        void filter(PlanFilter filter);

        void select(ItemId item);

        void command(GridCommand command);

        void command(PlanToolbar.Command command);
    }

    private final Gestures gestures;
    private final PlanGrid grid = new PlanGrid();
    private final FilterBar filters;
    private final FilterBadges badges;
    private final PlanToolbar toolbar;
    private boolean emptyShown;

    PlanMain(Permissions user, Gestures gestures) {
        this.gestures = gestures;
        filters = new FilterBar(!user.names().isEmpty(), gestures::filter);
        badges = new FilterBadges(gestures::filter);
        toolbar = new PlanToolbar(user.editsPlans(), grid.columnChoice(), this::toolbarCommand, grid::expandTo);
        grid.onSelect(gestures::select);
        grid.onCommand(gestures::command);
        if (user.editsItems()) {
            grid.addItemMenu(gestures::command);
        }
        Div line = new Div(filters, toolbar);
        line.addClassName("plan-tools");
        getContent().addClassName("plan-main");
        getContent().add(line, badges, grid);
    }

    private void toolbarCommand(PlanToolbar.Command command) {
        switch (command) {
            case EXPAND_ALL -> grid.expandAll();
            case COLLAPSE_ALL -> grid.collapseAll();
            default -> gestures.command(command);
        }
    }

    void show(VisiblePlan plan) {
        showEmptyState(plan);
        grid.show(plan);
        filters.show(plan);
        badges.show(plan, filters::facets);
        toolbar.show(plan);
    }

    /** Nearly always there are rows: what would stand in their place is made when there are none. */
    private void showEmptyState(VisiblePlan plan) {
        boolean empty = plan.children(null).isEmpty();
        if (empty || emptyShown) {
            grid.setEmptyState(empty ? emptyState(plan) : null);
        }
        emptyShown = empty;
    }

    private Component emptyState(VisiblePlan plan) {
        if (plan.isFiltered()) {
            Button clear = new Button(Texts.text("plan.filter.clear"), click -> gestures.filter(PlanFilter.NONE));
            return new EmptyState("images/plan-no-hit.svg", Texts.text("plan.empty.filtered"), clear);
        }
        if (!plan.user().createsSomewhere(plan.snapshot())) {
            return new EmptyState("images/plan-empty.svg", Texts.text("plan.empty.reader"));
        }
        Button create = new Button(
                Texts.text("plan.new"),
                JalonIcon.PLUS.create(),
                click -> gestures.command(PlanToolbar.Command.NEW_ITEM));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState("images/plan-empty.svg", Texts.text("plan.empty"), create);
    }

    void select(@Nullable ItemId item) {
        grid.select(item);
    }

    void reveal(ItemId item) {
        grid.reveal(item);
    }

    void focus(ItemId item, @Nullable ItemField field) {
        grid.focus(item, field);
    }

    void setPhone(boolean phone) {
        grid.setPhone(phone);
    }

    void recallColumns() {
        grid.columnChoice().recall();
    }
}
