package be.jalon.review.ui;

import be.jalon.people.PilotSpellings;
import be.jalon.plan.PlanAnswers;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.PlanSummary;
import be.jalon.plan.ui.desk.PlanBar;
import be.jalon.plan.ui.desk.UnsavedDialog;
import be.jalon.review.PendingCell;
import be.jalon.review.PendingFilter;
import be.jalon.review.PendingList;
import be.jalon.uikit.EmptyState;
import be.jalon.uikit.HasBarContent;
import be.jalon.uikit.RailCount;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The desk of the Collège: everything of a plan that awaits it, and the answers of those who may give them. The address
 * holds plan, criteria and the open question.
 */
@Route(PendingPlace.ROUTE + "/:" + PendingPlace.PLAN_PARAMETER + "?")
@PermitAll
class PendingView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasBarContent, HasDynamicTitle {

    /** Below this width, in CSS pixels (48rem, as in the style sheets), the list becomes cards and the panel a page. */
    private static final int PHONE = 769;

    private final transient PlanReading reading;
    private final transient PilotSpellings spellings;
    private final LocalDate today;
    private final transient AnswerGestures gestures;
    private final PlanBar bar;
    private final PendingTools tools;
    private final PendingGrid grid;
    private final AnswerPanel panel;
    private final Div desk = new Div();
    private PendingPlace place = new PendingPlace(null, PendingFilter.NONE, null);
    private List<PlanSummary> plans = List.of();
    private transient @Nullable PlanSnapshot plan;
    private boolean phone;

    PendingView(PlanReading reading, PlanAnswers answers, PilotSpellings spellings, Clock clock) {
        this.reading = reading;
        this.spellings = spellings;
        this.today = LocalDate.now(clock);
        boolean mayAnswer = reading.permissions().mayAnswer();
        gestures = new AnswerGestures(answers, new Screen());
        bar = new PlanBar(picked -> go(new PendingPlace(picked, PendingFilter.NONE, null)), this::search, null);
        tools = new PendingTools(mayAnswer, today, new Tools());
        grid = new PendingGrid(
                mayAnswer,
                today,
                cell -> go(place.withCell(PendingPlace.Cell.of(cell.asked()))),
                cells -> tools().showSelected(cells.size()));
        panel = new AnswerPanel(mayAnswer, today, gestures);
        Div main = new Div(tools, grid);
        main.addClassName("plan-main");
        desk.add(panel);
        desk.addClassName("item-desk");
        addClassNames("plan-screen", "pending-screen");
        add(main, desk);
    }

    private PendingTools tools() {
        return tools;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/plan-grid.js");
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    private void fit(int width) {
        phone = width > 0 && width < PHONE;
        grid.setPhone(phone);
    }

    @Override
    public Component barContent() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return plan == null
                ? Texts.text("review.title")
                : Texts.text("review.pageTitle", plan.plan().title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = event.getRouteParameters()
                .get(PendingPlace.PLAN_PARAMETER)
                .flatMap(PlanId::parse)
                .orElse(null);
        if (plans.isEmpty()) {
            plans = reading.plans();
        }
        if (id == null && !plans.isEmpty()) {
            id = plans.getFirst().id();
        }
        place = PendingPlace.of(id, event.getLocation().getQueryParameters());
        show(Optional.ofNullable(id).flatMap(reading::find));
    }

    private void show(Optional<PlanSnapshot> snapshot) {
        plan = snapshot.orElse(null);
        bar.showPlans(plans, snapshot.map(shown -> shown.plan().title()).orElseGet(() -> Texts.text("review.title")));
        bar.showSearch(place.filter().text());
        PendingList all = list(PendingFilter.NONE);
        PendingList left = list(place.filter());
        tools.show(place.filter(), all, left);
        grid.setEmptyState(emptyState(all));
        grid.show(PendingLine.of(left));
        tools.showSelected(grid.selected().size());
        showCell();
    }

    private PendingList list(PendingFilter filter) {
        return plan == null ? new PendingList(List.of(), 0) : PendingList.of(plan, spellings.current(), filter);
    }

    private Component emptyState(PendingList all) {
        if (plan == null) {
            return new EmptyState(
                    "images/plan-empty.svg", Texts.text(plans.isEmpty() ? "review.empty.noPlan" : "plan.lost"));
        }
        if (all.cells() > 0) {
            Button clear = new Button(Texts.text("plan.filter.clear"), click -> filter(PendingFilter.NONE));
            return new EmptyState("images/plan-no-hit.svg", Texts.text("plan.empty.filtered"), clear);
        }
        Anchor toPlan = new Anchor("plan/" + plan.plan().id(), Texts.text("review.empty.toPlan"));
        toPlan.addClassName("button-link");
        toPlan.getElement().setAttribute("router-link", "");
        return new EmptyState("images/pending-empty.svg", Texts.text("review.empty.all"), toPlan);
    }

    /** Opens the question of the place; one that was answered meanwhile closes. */
    private void showCell() {
        PendingCell cell = cell(place.cell()).orElse(null);
        grid.mark(cell == null ? null : place.cell());
        desk.setVisible(cell != null);
        setClassName("has-item", cell != null);
        if (cell == null || plan == null) {
            panel.clear();
        } else {
            boolean other = panel.cell() == null
                    || !PendingPlace.Cell.of(panel.cell().asked()).equals(place.cell());
            panel.show(cell, plan.plan());
            if (other && !phone) {
                panel.focus();
            }
        }
    }

    private Optional<PendingCell> cell(PendingPlace.@Nullable Cell wanted) {
        return wanted == null
                ? Optional.empty()
                : grid.lines().stream()
                        .filter(line -> line.shows(wanted))
                        .findFirst()
                        .map(PendingLine::cell);
    }

    private void refresh() {
        if (!isAttached()) {
            return; // An answer taken back from another page: the message outlives the desk.
        }
        show(Optional.ofNullable(place.plan()).flatMap(reading::afterGesture));
        RailCount.recount(ui());
    }

    private UI ui() {
        return getUI().orElseThrow(() -> new IllegalStateException("The view is not shown"));
    }

    private void go(PendingPlace next) {
        if (!next.equals(place)) {
            next.open(ui());
        }
    }

    private void search(String text) {
        PendingFilter filter = place.filter();
        place = place.withFilter(new PendingFilter(text.strip(), filter.political(), filter.reason()));
        place.replace(ui());
        refresh();
    }

    private void filter(PendingFilter filter) {
        go(place.withFilter(filter));
    }

    /** Whoever leaves a question with a text that is not given is asked. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!panel.isDirty() || staysAt(event)) {
            return;
        }
        ContinueNavigationAction leave = event.postpone();
        PendingCell cell = Objects.requireNonNull(panel.cell(), "A text without a field");
        new UnsavedDialog(
                        () -> {
                            gestures.specify(cell, panel.text());
                            leave.proceed();
                        },
                        leave::proceed,
                        leave::cancel)
                .open();
    }

    private boolean staysAt(BeforeLeaveEvent event) {
        List<String> segments = event.getLocation().getSegments();
        boolean here = !segments.isEmpty() && segments.getFirst().equals(PendingPlace.ROUTE);
        return here
                && Objects.equals(
                        PendingPlace.of(null, event.getLocation().getQueryParameters())
                                .cell(),
                        place.cell());
    }

    /** What is asked for above the list. */
    private final class Tools implements PendingTools.Gestures {

        @Override
        public void filter(PendingFilter filter) {
            PendingView.this.filter(filter);
        }

        @Override
        public void confirmSelected() {
            gestures.confirmAll(grid.selected());
        }

        @Override
        public void print() {
            ui().getPage().open(place.printAddress());
        }
    }

    /** What the answers need of the screen. */
    private final class Screen implements AnswerGestures.Screen {

        @Override
        public @Nullable LocalDate session() {
            return tools.session();
        }

        @Override
        public PlanId plan() {
            return Objects.requireNonNull(plan, "No plan is shown").plan().id();
        }

        @Override
        public void answered(PendingCell cell) {
            moveTo(next(cell));
        }

        /** The field below the answered one, else the last one that is left. */
        private PendingPlace.@Nullable Cell next(PendingCell answered) {
            PendingPlace.Cell gone = PendingPlace.Cell.of(answered.asked());
            List<PendingLine> lines = grid.lines();
            PendingPlace.Cell last = null;
            boolean passed = false;
            for (PendingLine line : lines) {
                PendingCell cell = line.cell();
                boolean other = cell != null && !line.shows(gone);
                if (cell != null && other) {
                    last = PendingPlace.Cell.of(cell.asked());
                    if (passed) {
                        return last;
                    }
                }
                passed |= line.shows(gone);
            }
            return last;
        }

        private void moveTo(PendingPlace.@Nullable Cell next) {
            panel.clear();
            place = place.withCell(next);
            getUI().ifPresent(place::replace);
            PendingView.this.refresh();
        }

        @Override
        public void refresh() {
            PendingView.this.refresh();
        }

        @Override
        public void open(PendingPlace.Cell cell) {
            moveTo(cell);
        }

        @Override
        public void close() {
            go(place.withCell(null));
        }
    }
}
