package be.jalon.plan.ui;

import be.jalon.people.PilotSpellings;
import be.jalon.plan.FilterParameters;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.NewPlan;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.PlanSummary;
import be.jalon.plan.ui.desk.PlanBar;
import be.jalon.plan.ui.desk.UnsavedDialog;
import be.jalon.uikit.HasBarContent;
import be.jalon.uikit.ItemTab;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The main screen. The address holds everything that is shown ({@link PlanPlace}): a gesture changes the address, and the
 * address changes the screen, so that links and the browser's back button work by themselves.
 */
@Route(PlanPlace.ROUTE + "/:" + PlanPlace.PLAN_PARAMETER + "?")
@PermitAll
class PlanView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasBarContent, HasDynamicTitle {

    /** Below this width, in CSS pixels (48rem, as in the style sheets), the grid becomes cards and the panel a page. */
    private static final int PHONE = 769;

    private final PlanReading reading;
    private final PlanEditing editing;
    private final PilotSpellings spellings;
    private final Clock clock;
    private final PlanBar bar;
    private final PlanMain main;
    private final ItemDesk desk;
    private final Div noPlan = new Div();
    /** Read again with every look at the plan: rights follow the names in it and the accounts. */
    private Permissions user;

    private PlanPlace place = new PlanPlace(null, PlanFilter.NONE, null);
    private List<PlanSummary> plans = List.of();
    private @Nullable VisiblePlan plan;
    /** Where the panel gets the keyboard when it opens; null when the grid keeps it. */
    private @Nullable ItemField fieldToFocus;

    PlanView(PlanReading reading, PlanEditing editing, PilotSpellings spellings, Clock clock, List<ItemTab> tabs) {
        this.reading = reading;
        this.editing = editing;
        this.spellings = spellings;
        this.clock = clock;
        user = reading.permissions();
        Screen screen = new Screen();
        PlanGestures gestures = new PlanGestures(editing, reading, screen);
        bar = new PlanBar(this::pick, this::search, user.editsPlans() ? this::askNewPlan : null);
        main = new PlanMain(user, new PlanCommands(gestures, screen));
        desk = new ItemDesk(tabs, gestures, this::closeItem, this::refresh);
        noPlan.addClassName("plan-none-yet");
        addClassName("plan-screen");
        add(main, desk, noPlan);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        main.recallColumns();
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        setClassName("is-phone", phone);
        main.setPhone(phone);
    }

    @Override
    public Component barContent() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return plan == null
                ? Texts.text("plan.title")
                : Texts.text("plan.pageTitle", plan.snapshot().plan().title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanId> asked =
                event.getRouteParameters().get(PlanPlace.PLAN_PARAMETER).flatMap(PlanId::parse);
        PlanId id = asked.orElse(null);
        if (id == null) {
            plans = reading.plans();
            id = plans.isEmpty() ? null : plans.getFirst().id();
        }
        place = PlanPlace.of(id, event.getLocation().getQueryParameters());
        show(Optional.ofNullable(id).flatMap(reading::find));
    }

    /** Shows what the place says, after a gesture of this screen. */
    private void refresh() {
        show(Optional.ofNullable(place.plan()).flatMap(reading::afterGesture));
    }

    /** @param snapshot the plan of the place, empty when there is none */
    private void show(Optional<PlanSnapshot> snapshot) {
        user = reading.permissions();
        boolean missing = snapshot.isEmpty();
        main.setVisible(!missing);
        noPlan.setVisible(missing);
        if (missing) {
            showNoPlan();
            return;
        }
        boolean other = plan == null
                || !plan.snapshot().plan().id().equals(snapshot.get().plan().id());
        plan = VisiblePlan.of(snapshot.get(), place.filter(), spellings.current(), user, LocalDate.now(clock));
        if (other) {
            plans = plans.isEmpty() ? reading.plans() : plans;
            bar.showPlans(plans, plan.snapshot().plan().title());
        }
        bar.showSearch(place.filter().text());
        main.show(plan);
        showItem(other);
    }

    private void showNoPlan() {
        plan = null;
        desk.setVisible(false);
        noPlan.removeAll();
        noPlan.add(new NoPlan(user.editsPlans(), place.plan() != null, this::askNewPlan));
        bar.showPlans(plans, Texts.text("plan.title"));
    }

    private void showItem(boolean firstSight) {
        VisiblePlan shown = shown();
        ItemId item = place.item();
        main.select(item);
        desk.show(shown, item);
        setClassName("has-item", item != null && shown.row(item).isPresent());
        if (item != null && firstSight) {
            main.reveal(item);
        }
        if (item != null && fieldToFocus != null && shown.row(item).isPresent()) {
            desk.focus(fieldToFocus);
        }
        fieldToFocus = null;
    }

    private VisiblePlan shown() {
        return Objects.requireNonNull(plan, "No plan is shown");
    }

    /** Whoever leaves an item with changes is asked; another filter leaves nothing. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        boolean stays = PlanPlace.of(event.getLocation())
                .filter(next -> Objects.equals(next.item(), place.item())
                        && (next.plan() == null || Objects.equals(next.plan(), place.plan())))
                .isPresent();
        if (!stays && desk.isDirty()) {
            ContinueNavigationAction leave = event.postpone();
            new UnsavedDialog(() -> desk.save(leave::proceed), leave::proceed, () -> {
                        leave.cancel();
                        main.select(place.item());
                    })
                    .open();
        }
    }

    private void go(PlanPlace next) {
        if (!next.equals(place)) {
            next.open(ui());
        }
    }

    private UI ui() {
        return getUI().orElseThrow(() -> new IllegalStateException("The view is not shown"));
    }

    private void pick(PlanId picked) {
        go(new PlanPlace(picked, PlanFilter.NONE, null));
    }

    private void search(String text) {
        PlanFilter filter = place.filter();
        PlanFilter next = filter.replacing(FilterParameters.TEXT, text.isBlank() ? List.of() : List.of(text.strip()));
        if (!next.equals(filter)) {
            place = place.withFilter(next);
            place.replace(ui());
            refresh();
        }
    }

    private void askNewPlan() {
        new NewPlanDialog(this::createPlan).open();
    }

    private void createPlan(NewPlan wanted) {
        PlanGestures.guarded(new Screen(), () -> {
            PlanId created = editing.createPlan(wanted);
            plans = List.of();
            go(new PlanPlace(created, PlanFilter.NONE, null));
        });
    }

    private void closeItem() {
        ItemId item = place.item();
        go(place.withItem(null));
        if (item != null && plan != null) {
            main.focus(item, null);
        }
    }

    /** What the gestures need of the screen. */
    private final class Screen implements PlanCommands.Screen {

        @Override
        public PlanPlace place() {
            return place;
        }

        @Override
        public void go(PlanPlace next) {
            PlanView.this.go(next);
        }

        @Override
        public void closeItem() {
            PlanView.this.closeItem();
        }

        @Override
        public void focusSearch() {
            bar.focusSearch();
        }

        @Override
        public UI ui() {
            return PlanView.this.ui();
        }

        @Override
        public VisiblePlan plan() {
            return shown();
        }

        @Override
        public void refresh() {
            PlanView.this.refresh();
        }

        @Override
        public void open(ItemId item, @Nullable ItemField field) {
            fieldToFocus = field == null ? ItemField.TITLE : field;
            if (item.equals(place.item())) {
                desk.focus(fieldToFocus);
                fieldToFocus = null;
            } else {
                go(place.withItem(item));
                main.reveal(item);
            }
        }

        @Override
        public void point(ItemId item) {
            main.reveal(item);
            main.focus(item, null);
        }

        @Override
        public void left(ItemId item) {
            ItemId open = place.item();
            boolean closes = open != null
                    && shown().snapshot().branch(item).stream()
                            .anyMatch(row -> row.id().equals(open));
            if (closes) {
                place = place.withItem(null);
                place.replace(ui());
            }
        }
    }
}
