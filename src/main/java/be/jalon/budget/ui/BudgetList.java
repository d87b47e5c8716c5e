package be.jalon.budget.ui;

import be.jalon.budget.BudgetEntry;
import be.jalon.budget.BudgetGroup;
import be.jalon.budget.BudgetRow;
import be.jalon.budget.BudgetSelection;
import be.jalon.budget.Grouping;
import be.jalon.plan.ItemId;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines as a table, under the heads of their groups. Keeps references to rows that all sessions share. */
class BudgetList extends Composite<Div> {

    /** What somebody asks for in the list. */
    interface Gestures {
        void select(BudgetEntry entry);

        /** With the keyboard: the cell of the line gets it. */
        void edit(BudgetEntry entry);

        void close();

        void search();
    }

    private final Grid<BudgetRow> grid = new Grid<>();
    private final Gestures gestures;
    private final BudgetColumns columns;
    private final Set<String> closed = new HashSet<>();
    private Grouping by = Grouping.ARTICLE;
    private @Nullable BudgetSelection selection;
    private transient List<BudgetRow> rows = List.of();

    BudgetList(Gestures gestures) {
        this.gestures = gestures;
        grid.addClassNames("plan-grid", "budget-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setPartNameGenerator(row -> row instanceof BudgetGroup ? "budget-head" : "budget-body");
        grid.getElement().setAttribute("aria-label", Texts.text("budget.grid"));
        columns = new BudgetColumns(grid, row -> RowView.of(row, by, !closed.contains(row.key())), this::toggle);
        grid.setDataProvider(new BudgetRows(() -> rows));
        grid.addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem().ifPresent(this::selected);
            }
        });
        grid.getElement()
                .addEventListener("plan-command", this::command)
                .addEventData("event.detail.command")
                .addEventData("event.detail.item");
        getContent().addClassName("plan-frame");
        getContent().add(grid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/plan-grid.js");
    }

    /** Shows a selection, or the same one after a change: what was closed and in sight stays so. */
    void show(BudgetSelection next) {
        if (next == selection) {
            return;
        }
        if (next.by() != by) {
            closed.clear();
        }
        selection = next;
        by = next.by();
        columns.setGrouping(by);
        arrange();
        columns.showTotals(next.totals());
    }

    private void arrange() {
        List<BudgetRow> arranged = new ArrayList<>();
        if (selection != null) {
            for (BudgetGroup group : selection.groups()) {
                arranged.add(group);
                if (!closed.contains(group.key())) {
                    arranged.addAll(group.entries());
                }
            }
        }
        rows = arranged;
        grid.getDataProvider().refreshAll();
    }

    private void toggle(BudgetGroup group) {
        if (!closed.remove(group.key())) {
            closed.add(group.key());
        }
        arrange();
    }

    void closeAll() {
        if (selection != null) {
            selection.groups().forEach(group -> closed.add(group.key()));
            arrange();
        }
    }

    void openAll() {
        closed.clear();
        arrange();
    }

    private void selected(BudgetRow row) {
        switch (row) {
            case BudgetGroup group -> {
                grid.deselectAll();
                toggle(group);
            }
            case BudgetEntry entry -> gestures.select(entry);
        }
    }

    private void command(DomEvent event) {
        switch (word(event, "command")) {
            case "open" -> open(word(event, "item"));
            case "close" -> gestures.close();
            case "search" -> gestures.search();
            default -> {
                // The keys that shape a plan mean nothing here.
            }
        }
    }

    private void open(String key) {
        BudgetRow row = grid.getDataCommunicator().getKeyMapper().get(key);
        switch (row) {
            case null -> {
                // The row went while the key was on its way.
            }
            case BudgetGroup group -> toggle(group);
            case BudgetEntry entry -> gestures.edit(entry);
        }
    }

    private static String word(DomEvent event, String name) {
        return event.getEventData().path("event.detail." + name).asString("");
    }

    /** Marks the first line of an item, unless one of its lines is marked already; null marks none. */
    void select(@Nullable ItemId item) {
        if (item == null) {
            grid.deselectAll();
            return;
        }
        boolean marked = grid.getSelectedItems().stream()
                .anyMatch(row ->
                        row instanceof BudgetEntry entry && entry.item().id().equals(item));
        if (!marked) {
            first(item).ifPresentOrElse(grid::select, grid::deselectAll);
        }
    }

    private Optional<BudgetRow> first(ItemId item) {
        return rows.stream()
                .filter(row ->
                        row instanceof BudgetEntry entry && entry.item().id().equals(item))
                .findFirst();
    }

    /** Brings the first line of an item into sight. */
    void reveal(ItemId item) {
        first(item).ifPresent(row -> grid.scrollToIndex(rows.indexOf(row)));
    }

    /** Gives the keyboard back to the list, on the first line of an item while it is there. */
    void focus(ItemId item) {
        first(item)
                .ifPresentOrElse(
                        row -> grid.getElement()
                                .executeJs(
                                        "window.jalonPlan && window.jalonPlan.focusRow(this, $0, '')",
                                        grid.getDataCommunicator()
                                                .getKeyMapper()
                                                .key(row)),
                        () -> grid.getElement().executeJs("this.focus()"));
    }

    void setEmptyState(Component component) {
        grid.setEmptyStateComponent(component);
    }

    /** On a phone the list has one column whose cells are cards. */
    void setPhone(boolean phone) {
        getContent().setClassName("is-phone", phone);
        grid.setClassName("is-phone", phone);
        columns.setPhone(phone);
    }

    /** The rows that show, in their order. */
    List<BudgetRow> rows() {
        return List.copyOf(rows);
    }
}
