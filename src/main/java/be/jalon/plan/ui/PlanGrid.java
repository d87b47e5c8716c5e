package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.dom.DomEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The plan as a tree grid. Knows how to show a plan and what was asked for; not what to do about it. */
class PlanGrid extends Composite<Div> {

    /** The script may arrive after the grid. */
    private static final String WATCH = """
            const watch = () => window.jalonPlan.watch(this);
            if (window.jalonPlan) { watch(); } else { window.addEventListener('jalon-plan-ready', watch, { once: true }); }
            """;

    /** Beyond these it is less work to send the page again. */
    private static final int MOST_ROWS_ONE_BY_ONE = 30;

    private final TreeGrid<ItemRow> grid = new TreeGrid<>();
    private final Map<PlanColumn, Grid.Column<ItemRow>> columns;
    private final Grid.Column<ItemRow> card;
    private final ColumnChoice choice;
    private final PlanFooter footer;
    private @Nullable VisiblePlan plan;
    /** What was expanded before a filter opened everything that it found. */
    private @Nullable Set<ItemId> expandedBeforeFilter;

    PlanGrid() {
        grid.addClassName("plan-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setUniqueKeyDataGenerator("key", row -> row.id().toString());
        grid.setPartNameGenerator(this::rowParts);
        grid.getElement().setAttribute("aria-label", Texts.text("plan.grid"));
        columns = new PlanColumns(grid, this::shownPlan).build();
        choice = new ColumnChoice(columns);
        card = PlanCards.addTo(grid, this::shownPlan);
        footer = new PlanFooter(columns, card);
        grid.setDataProvider(new PlanRows(() -> plan));
        getContent().addClassName("plan-frame");
        getContent().add(grid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/plan-grid.js");
        grid.getElement().executeJs(WATCH);
    }

    private VisiblePlan shownPlan() {
        return Objects.requireNonNull(plan, "No plan is shown yet");
    }

    private String rowParts(ItemRow row) {
        String level = "level-" + LevelLook.of(row.level());
        String kind = row.level().isHeading() ? "heading" : "action";
        return shownPlan().isHit(row.id()) ? kind + " " + level : kind + " context " + level;
    }

    /** Shows a plan, or the same one after a change: what was expanded, selected and in sight stays so. */
    void show(VisiblePlan next) {
        VisiblePlan before = plan;
        if (next.looksLike(before)) {
            return;
        }
        plan = next;
        if (before == null || !before.plan().equals(next.plan())) {
            expandedBeforeFilter = null;
            grid.expand(next.snapshot().parents());
        }
        if (next.isFiltered()) {
            openHits(before, next);
        } else if (expandedBeforeFilter != null) {
            giveBackExpansion(next, expandedBeforeFilter);
        }
        refresh(before, next);
        footer.show(next);
    }

    /** Most gestures change the texts of one row, and the sums above it: only these are sent again. */
    private void refresh(@Nullable VisiblePlan before, VisiblePlan next) {
        Optional<List<ItemRow>> changed = grid.getSortOrder().isEmpty() ? next.changedSince(before) : Optional.empty();
        changed.filter(rows -> rows.size() <= MOST_ROWS_ONE_BY_ONE)
                .ifPresentOrElse(
                        rows -> rows.forEach(grid.getDataProvider()::refreshItem), grid.getDataProvider()::refreshAll);
    }

    /** A new filter opens everything that it finds; what was open before comes back when it goes. */
    private void openHits(@Nullable VisiblePlan before, VisiblePlan next) {
        if (before != null && before.filter().equals(next.filter())) {
            return;
        }
        if (expandedBeforeFilter == null) {
            expandedBeforeFilter = before == null || !before.plan().equals(next.plan())
                    ? ids(next.snapshot().parents())
                    : ids(before.snapshot().parents().stream()
                            .filter(grid::isExpanded)
                            .toList());
        }
        grid.expand(next.snapshot().parents());
    }

    private void giveBackExpansion(VisiblePlan next, Set<ItemId> wanted) {
        expandedBeforeFilter = null;
        List<ItemRow> rows = next.snapshot().parents();
        grid.expand(rows.stream().filter(row -> wanted.contains(row.id())).toList());
        grid.collapse(rows.stream().filter(row -> !wanted.contains(row.id())).toList());
    }

    private static Set<ItemId> ids(List<ItemRow> rows) {
        Set<ItemId> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    /** Opens the tree down to a level: rows of that level show, what is under them does not. */
    void expandTo(ItemLevel level) {
        List<ItemRow> rows = shownPlan().snapshot().parents();
        grid.collapse(
                rows.stream().filter(row -> row.level().compareTo(level) >= 0).toList());
        grid.expand(
                rows.stream().filter(row -> row.level().compareTo(level) < 0).toList());
    }

    void expandAll() {
        grid.expand(shownPlan().snapshot().parents());
    }

    void collapseAll() {
        grid.collapse(shownPlan().snapshot().parents());
    }

    /** Marks the row of an item and brings it into sight; null marks none. */
    void select(@Nullable ItemId item) {
        if (item == null) {
            grid.deselectAll();
            return;
        }
        boolean marked = grid.getSelectedItems().stream()
                .anyMatch(selected -> selected.id().equals(item));
        if (!marked) {
            shownPlan().row(item).ifPresentOrElse(grid::select, grid::deselectAll);
        }
    }

    /** Opens the branch that an item is in and scrolls to it. */
    void reveal(ItemId item) {
        VisiblePlan shown = shownPlan();
        if (!shown.shows(item)) {
            return;
        }
        grid.expand(shown.snapshot().path(item));
        shown.row(item).ifPresent(grid::scrollToItem);
    }

    /** Gives the keyboard back to the grid, on a row and, where known, a column. */
    void focus(ItemId item, @Nullable ItemField field) {
        grid.getElement()
                .executeJs(
                        "window.jalonPlan && window.jalonPlan.focusRow(this, $0, $1)",
                        item.toString(),
                        field == null ? "" : field.key());
    }

    void onSelect(Consumer<ItemId> listener) {
        grid.addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem().map(ItemRow::id).ifPresent(listener);
            }
        });
    }

    void onCommand(Consumer<GridCommand> listener) {
        grid.getElement()
                .addEventListener("plan-command", event -> command(event, listener))
                .addEventData("event.detail.command")
                .addEventData("event.detail.item")
                .addEventData("event.detail.field");
    }

    /** The gestures on a row under the right mouse button, or a long touch. */
    void addItemMenu(Consumer<GridCommand> listener) {
        GridContextMenu<ItemRow> menu = grid.addContextMenu();
        menu.setDynamicContentHandler(row -> row != null && fill(menu, row, listener));
    }

    /** Whether there is anything to offer. */
    private boolean fill(GridContextMenu<ItemRow> menu, ItemRow row, Consumer<GridCommand> listener) {
        menu.removeAll();
        Set<GridCommand.Kind> allowed = ItemRights.kinds(shownPlan(), row);
        ItemMenu.KINDS.stream()
                .filter(allowed::contains)
                .forEach(kind -> menu.addItem(
                        ItemMenu.text(kind), click -> listener.accept(new GridCommand(kind, row.id(), null))));
        return !menu.getItems().isEmpty();
    }

    private static void command(DomEvent event, Consumer<GridCommand> listener) {
        GridCommand.of(text(event, "command"), text(event, "item"), text(event, "field"))
                .ifPresent(listener);
    }

    private static String text(DomEvent event, String name) {
        return event.getEventData().path("event.detail." + name).asString("");
    }

    /** What shows instead of rows when there are none. */
    void setEmptyState(@Nullable Component component) {
        grid.setEmptyStateComponent(component);
    }

    /** On a phone the grid has one column whose cells are cards. */
    void setPhone(boolean phone) {
        getContent().setClassName("is-phone", phone);
        grid.setClassName("is-phone", phone);
        choice.setPhone(phone);
        if (card.isVisible() != phone) {
            card.setVisible(phone);
            grid.getDataProvider().refreshAll();
        }
    }

    ColumnChoice columnChoice() {
        return choice;
    }

    TreeGrid<ItemRow> grid() {
        return grid;
    }
}
