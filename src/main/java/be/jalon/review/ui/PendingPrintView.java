package be.jalon.review.ui;

import be.jalon.people.PilotSpellings;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.review.PendingCell;
import be.jalon.review.PendingGroup;
import be.jalon.review.PendingList;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What awaits the Collège as a table for paper (A4), with room to write the answers; opens the print dialog. */
@Route(
        value = PendingPlace.ROUTE + "/:" + PendingPlace.PLAN_PARAMETER + "/" + PendingPlace.PRINT_ROUTE,
        autoLayout = false)
@PermitAll
class PendingPrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int COLUMNS = 5;

    private final transient PlanReading reading;
    private final transient PilotSpellings spellings;
    private final LocalDate today;

    PendingPrintView(PlanReading reading, PilotSpellings spellings, Clock clock) {
        this.reading = reading;
        this.spellings = spellings;
        this.today = LocalDate.now(clock);
        addClassNames("plan-print", "pending-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanSnapshot> snapshot = event.getRouteParameters()
                .get(PendingPlace.PLAN_PARAMETER)
                .flatMap(PlanId::parse)
                .flatMap(reading::find);
        removeAll();
        snapshot.ifPresentOrElse(
                plan -> show(plan, PendingPlace.of(null, event.getLocation().getQueryParameters())),
                () -> add(new Paragraph(Texts.text("plan.lost"))));
    }

    private void show(PlanSnapshot plan, PendingPlace place) {
        PendingList list = PendingList.of(plan, spellings.current(), place.filter());
        Div head = new Div(
                new H1(getPageTitle()),
                new Span(plan.plan().title()),
                new Span(Texts.text("plan.print.date", PendingSaying.day(today))),
                new Span(Texts.text("review.count", list.cells())));
        head.addClassName("print-head");
        add(head);
        Element table = new Element("table").setAttribute("class", "print-table");
        table.appendChild(new Element("thead").appendChild(head()), body(list));
        getElement().appendChild(table);
    }

    private static Element head() {
        Element row = new Element("tr");
        for (String key : new String[] {
            "review.column.item",
            "review.column.field",
            "review.column.value",
            "review.column.question",
            "review.print.answer"
        }) {
            row.appendChild(new Element("th").setAttribute("scope", "col").setText(Texts.text(key)));
        }
        return row;
    }

    private Element body(PendingList list) {
        Element body = new Element("tbody");
        for (PendingGroup group : list.groups()) {
            Element name = new Element("th")
                    .setAttribute("scope", "rowgroup")
                    .setAttribute("colspan", String.valueOf(COLUMNS))
                    .setText(PendingSaying.political(group.political()));
            body.appendChild(
                    new Element("tr").setAttribute("class", "print-heading").appendChild(name));
            group.cells().forEach(cell -> body.appendChild(line(cell)));
        }
        return body;
    }

    private Element line(PendingCell cell) {
        PendingMark mark = cell.asked().mark();
        Element question = new Element("td")
                .appendChild(
                        block("pending-kind", PendingSaying.reason(mark)), block("pending-question", mark.question()));
        if (mark.postponed() != null) {
            question.appendChild(block("pending-small", PendingSaying.postponed(mark.postponed())));
        }
        question.appendChild(
                block("pending-small", PendingSaying.asked(cell) + " · " + PendingSaying.age(cell, today)));
        return new Element("tr")
                .appendChild(
                        new Element("td")
                                .appendChild(
                                        block("", cell.row().label()),
                                        block("pending-small", PendingSaying.under(cell))),
                        new Element("td").setText(PendingSaying.field(cell)),
                        value(cell),
                        question,
                        new Element("td").setAttribute("class", "print-answer"));
    }

    private static Element value(PendingCell cell) {
        Element value = new Element("td").setAttribute("class", "is-pending");
        ValueLine.of(cell.asked().text())
                .forEach(line -> value.appendChild(
                        switch (line.kind()) {
                            case "unknown" -> block("plan-unknown", line.text());
                            case "none" -> block("plan-none", "—");
                            default -> block("", line.text());
                        }));
        return value;
    }

    private static Element block(String style, String text) {
        Element block = new Element("div").setText(text);
        return style.isEmpty() ? block : block.setAttribute("class", style);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("setTimeout(() => window.print(), 400)");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("review.title");
    }
}
