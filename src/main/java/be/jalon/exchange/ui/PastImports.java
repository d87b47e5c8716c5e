package be.jalon.exchange.ui;

import be.jalon.exchange.SourceDocument;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSummary;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workbooks that were imported, each as it was given. */
class PastImports extends Composite<Section> {

    private final Map<PlanId, String> titles;

    PastImports(List<SourceDocument> documents, List<PlanSummary> plans) {
        titles = plans.stream().collect(Collectors.toMap(PlanSummary::id, PlanSummary::title));
        getContent().addClassName("past-imports");
        getContent().setVisible(!documents.isEmpty());
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "exchange.past.file",
                        "exchange.past.plan",
                        "exchange.past.items",
                        "exchange.past.when",
                        "exchange.past.by")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(head::add);
        NativeTableBody body = new NativeTableBody();
        documents.forEach(document -> body.add(row(document)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("past-table");
        Div scroller = new Div(table);
        scroller.addClassName("past-scroller");
        getContent().add(new H2(getTranslation("exchange.past.title")), scroller);
    }

    private NativeTableRow row(SourceDocument document) {
        Anchor original = new Anchor(ExchangeAddresses.original(document.id()), "");
        original.add(JalonIcon.DOWNLOAD.create(), new Span(document.fileName()));
        original.setRouterIgnore(true);
        original.setTitle(getTranslation("exchange.past.original"));
        return new NativeTableRow(
                new NativeTableCell(original),
                new NativeTableCell(plan(document.plan())),
                new NativeTableCell(getTranslation("exchange.number", document.items())),
                new NativeTableCell(when(document)),
                new NativeTableCell(document.by()));
    }

    private Component plan(PlanId plan) {
        String title = titles.get(plan);
        return title == null
                ? new Span(getTranslation("exchange.past.noPlan"))
                : new Anchor("plan/" + plan.value(), title);
    }

    private static String when(SourceDocument document) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", UI.getCurrent().getLocale())
                .withZone(ZoneId.systemDefault())
                .format(document.at());
    }
}
