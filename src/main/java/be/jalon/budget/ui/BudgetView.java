package be.jalon.budget.ui;

import be.jalon.budget.BudgetEntry;
import be.jalon.budget.BudgetFilter;
import be.jalon.budget.BudgetReading;
import be.jalon.budget.BudgetSelection;
import be.jalon.budget.BudgetSheet;
import be.jalon.budget.Grouping;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.plan.SaveOutcome;
import be.jalon.plan.ui.desk.PlanBar;
import be.jalon.plan.ui.desk.SaveFlow;
import be.jalon.plan.ui.desk.UnsavedDialog;
import be.jalon.uikit.EmptyState;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.HasBarContent;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The finance officer's desk. As on the main screen, a gesture changes the address and the address changes what is shown
 * ({@link BudgetPlace}).
 */
@Route(BudgetPlace.ROUTE + "/:" + BudgetPlace.PLAN_PARAMETER + "?")
@PermitAll
class BudgetView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasBarContent, HasDynamicTitle {

    /** Below this width, in CSS pixels (48rem, as in the style sheets), the list becomes cards and the panel a page. */
    private static final int PHONE = 769;

    private final transient BudgetReading budgets;
    private final transient PlanReading reading;
    private final Permissions permissions;
    private final transient PlanEditing editing;
    private final transient SaveFlow saving;
    private final PlanBar bar;
    private final BudgetFilters filters;
    private final BudgetList list;
    private final CellPanel panel;
    private final Div main = new Div();
    private final Div desk = new Div();
    private final Div noPlan = new Div();
    private BudgetPlace place = BudgetPlace.nowhere();
    private transient List<PlanSummary> plans = List.of();
    private transient @Nullable BudgetSheet sheet;
    /** Where the panel gets the keyboard when it opens; null when the list keeps it. */
    private @Nullable ItemField fieldToFocus;

    BudgetView(BudgetReading budgets, PlanReading reading, PlanEditing editing) {
        this.budgets = budgets;
        this.reading = reading;
        permissions = reading.permissions();
        this.editing = editing;
        saving = new SaveFlow(this::store, this::gone);
        bar = new PlanBar(picked -> go(place.in(picked)), this::search, null);
        list = new BudgetList(new Wishes());
        filters = new BudgetFilters(new Criteria(), tools());
        panel = new CellPanel(() -> save(() -> {}), this::closeItem);
        main.addClassName("plan-main");
        main.add(filters, list);
        desk.addClassName("item-desk");
        desk.add(panel);
        noPlan.addClassName("plan-none-yet");
        addClassNames("plan-screen", "budget-screen");
        add(main, desk, noPlan);
    }

    private Div tools() {
        Anchor download = new Anchor(CsvDownload.of(this::selection, Texts.locale()), "");
        download.add(JalonIcon.DOWNLOAD.create());
        download.addClassName("budget-download");
        download.setAriaLabel(Texts.text("budget.csv"));
        download.setTitle(Texts.text("budget.csv"));
        Div tools = new Div(
                new IconButton(JalonIcon.CHEVRON_RIGHT, Texts.text("budget.closeAll"), click -> list.closeAll()),
                new IconButton(JalonIcon.CHEVRON_DOWN, Texts.text("budget.openAll"), click -> list.openAll()),
                download);
        tools.addClassName("plan-toolbar");
        return tools;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        setClassName("is-phone", phone);
        list.setPhone(phone);
    }

    @Override
    public Component barContent() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return sheet == null
                ? Texts.text("budget.title")
                : Texts.text("budget.pageTitle", sheet.plan().plan().title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = event.getRouteParameters()
                .get(BudgetPlace.PLAN_PARAMETER)
                .flatMap(PlanId::parse)
                .orElse(null);
        if (id == null) {
            plans = reading.plans();
            id = plans.isEmpty() ? null : plans.getFirst().id();
        }
        place = BudgetPlace.of(id, event.getLocation().getQueryParameters());
        show(Optional.ofNullable(id).flatMap(budgets::find));
    }

    /** Shows what the place says, after a gesture of this screen. */
    private void refresh() {
        show(Optional.ofNullable(place.plan()).flatMap(budgets::afterGesture));
    }

    private void show(Optional<BudgetSheet> found) {
        main.setVisible(found.isPresent());
        noPlan.setVisible(found.isEmpty());
        if (found.isEmpty()) {
            showNoPlan();
            return;
        }
        BudgetSheet next = found.get();
        boolean other = sheet == null
                || !sheet.plan().plan().id().equals(next.plan().plan().id());
        sheet = next;
        if (other) {
            plans = plans.isEmpty() ? reading.plans() : plans;
            bar.showPlans(plans, next.plan().plan().title());
        }
        bar.showSearch(place.filter().text());
        BudgetSelection selection = next.select(place.filter(), place.by());
        filters.show(next, place.filter(), place.by(), selection.totals().lines());
        if (selection.groups().isEmpty()) {
            list.setEmptyState(emptyState(next));
        }
        list.show(selection);
        showItem(next, other);
    }

    private void showNoPlan() {
        sheet = null;
        desk.setVisible(false);
        noPlan.removeAll();
        String sentence = Texts.text(place.plan() == null ? "budget.none" : "plan.lost");
        Anchor way = place.plan() == null
                ? new Anchor("plan", Texts.text("budget.none.way"))
                : new Anchor(BudgetPlace.ROUTE, Texts.text("plan.lost.others"));
        noPlan.add(new EmptyState("images/budget-empty.svg", sentence, way));
        bar.showPlans(plans, Texts.text("budget.title"));
    }

    private Component emptyState(BudgetSheet shown) {
        if (!place.filter().isEmpty()) {
            Button clear =
                    new Button(Texts.text("plan.filter.clear"), click -> go(place.withFilter(BudgetFilter.NONE)));
            return new EmptyState("images/plan-no-hit.svg", Texts.text("budget.empty.filtered"), clear);
        }
        Anchor toPlan = new Anchor("plan/" + shown.plan().plan().id(), Texts.text("budget.empty.way"));
        return new EmptyState("images/budget-empty.svg", Texts.text("budget.empty"), toPlan);
    }

    private void showItem(BudgetSheet shown, boolean firstSight) {
        ItemId item = place.item();
        Optional<ItemRow> row = Optional.ofNullable(item).flatMap(shown.plan()::row);
        setClassName("has-item", row.isPresent());
        desk.setVisible(row.isPresent());
        list.select(item);
        if (row.isEmpty()) {
            panel.clear();
        } else {
            Set<ItemField> writable =
                    permissions.writable(shown.plan(), row.get().id());
            panel.show(shown, row.get(), writable);
            if (firstSight) {
                list.reveal(row.get().id());
            }
            if (fieldToFocus != null) {
                panel.focus(fieldToFocus);
            }
        }
        fieldToFocus = null;
    }

    private BudgetSelection selection() {
        return Objects.requireNonNull(sheet, "No plan is shown").select(place.filter(), place.by());
    }

    private void save(Runnable then) {
        ItemRow row = panel.row();
        if (row != null && panel.isDirty()) {
            ItemEdit edit = new ItemEdit(row.id(), row.version(), row.texts(), panel.texts());
            saving.save(edit, stored -> {
                panel.showStored(stored);
                refresh();
                panel.showSaved();
                then.run();
            });
        }
    }

    /** Empty when the user may not save this any more: he is told, and what he wrote stays where it is. */
    private Optional<SaveOutcome> store(ItemEdit edit) {
        try {
            return Optional.of(editing.save(edit));
        } catch (AccessDeniedException denied) {
            Feedback.problem(Texts.text("plan.denied.save"));
            refresh();
            return Optional.empty();
        }
    }

    private void gone() {
        panel.clear();
        place = place.withItem(null);
        place.replace(ui());
        refresh();
    }

    private void closeItem() {
        ItemId item = place.item();
        go(place.withItem(null));
        if (item != null) {
            list.focus(item);
        }
    }

    /** Whoever leaves an item with changes is asked; another filter or order leaves nothing. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        boolean stays = BudgetPlace.of(event.getLocation())
                .filter(next -> Objects.equals(next.item(), place.item())
                        && (next.plan() == null || Objects.equals(next.plan(), place.plan())))
                .isPresent();
        if (!stays && panel.isDirty()) {
            ContinueNavigationAction leave = event.postpone();
            new UnsavedDialog(() -> save(leave::proceed), leave::proceed, () -> {
                        leave.cancel();
                        list.select(place.item());
                    })
                    .open();
        }
    }

    private void go(BudgetPlace next) {
        if (!next.equals(place)) {
            next.open(ui());
        }
    }

    private UI ui() {
        return getUI().orElseThrow(() -> new IllegalStateException("The view is not shown"));
    }

    private void search(String text) {
        BudgetFilter next = place.filter().withText(text);
        if (!next.equals(place.filter())) {
            place = place.withFilter(next);
            place.replace(ui());
            refresh();
        }
    }

    /** What the criteria ask for. */
    private final class Criteria implements BudgetFilters.Gestures {

        @Override
        public void filter(BudgetFilter filter) {
            go(place.withFilter(filter));
        }

        @Override
        public void group(Grouping by) {
            go(place.grouped(by));
        }
    }

    /** What the list asks for. */
    private final class Wishes implements BudgetList.Gestures {

        @Override
        public void select(BudgetEntry entry) {
            go(place.withItem(entry.item().id()));
        }

        @Override
        public void edit(BudgetEntry entry) {
            fieldToFocus = entry.field();
            if (entry.item().id().equals(place.item())) {
                panel.focus(entry.field());
                fieldToFocus = null;
            } else {
                select(entry);
            }
        }

        @Override
        public void close() {
            closeItem();
        }

        @Override
        public void search() {
            bar.focusSearch();
        }
    }
}
