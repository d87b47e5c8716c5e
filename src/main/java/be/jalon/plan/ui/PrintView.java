package be.jalon.plan.ui;

import be.jalon.people.PilotSpellings;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** The plan, or what a filter leaves of it, as one table for paper (A3 landscape); opens the browser's print dialog. */
@Route(value = PlanPlace.ROUTE + "/:" + PlanPlace.PLAN_PARAMETER + "/" + PlanPlace.PRINT_ROUTE, autoLayout = false)
@PermitAll
class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanReading reading;
    private final PilotSpellings spellings;
    private final Clock clock;
    private String title = "";

    PrintView(PlanReading reading, PilotSpellings spellings, Clock clock) {
        this.reading = reading;
        this.spellings = spellings;
        this.clock = clock;
        addClassName("plan-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanSnapshot> snapshot = event.getRouteParameters()
                .get(PlanPlace.PLAN_PARAMETER)
                .flatMap(PlanId::parse)
                .flatMap(reading::find);
        removeAll();
        snapshot.ifPresentOrElse(
                plan -> show(VisiblePlan.of(
                        plan,
                        PlanPlace.of(null, event.getLocation().getQueryParameters())
                                .filter(),
                        spellings.current(),
                        reading.permissions(),
                        LocalDate.now(clock))),
                () -> add(new Paragraph(Texts.text("plan.lost"))));
    }

    private void show(VisiblePlan plan) {
        PlanHeader header = plan.snapshot().plan();
        title = header.title();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(plan.today());
        Div head =
                new Div(new H1(title), new Span(Texts.text("plan.print.date", day)), new Span(PlanFooter.count(plan)));
        head.addClassName("print-head");
        add(head, new PrintTable(plan));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("setTimeout(() => window.print(), 400)");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
