package be.jalon.exchange.ui;

import be.jalon.exchange.ExportOutcome;
import be.jalon.exchange.ImportWork;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSummary;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** The plans, each with its way out; what a workbook does not hold is said when it is taken. */
class ExportList extends Composite<Section> {

    private final SerializableFunction<PlanId, ImportWork<ExportOutcome>> export;

    ExportList(List<PlanSummary> plans, SerializableFunction<PlanId, ImportWork<ExportOutcome>> export) {
        this.export = export;
        getContent().addClassName("exports");
        getContent().add(new H2(getTranslation("exchange.exports.title")));
        if (plans.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("exchange.exports.none")));
            return;
        }
        Paragraph lead = new Paragraph(getTranslation("exchange.exports.text"));
        lead.addClassName("lead");
        getContent().add(lead);
        plans.forEach(plan -> getContent().add(line(plan)));
    }

    private Div line(PlanSummary plan) {
        Anchor name = new Anchor("plan/" + plan.id().value(), plan.title());
        name.addClassName("export-name");
        Span size = new Span(getTranslation("exchange.exports.items", plan.items()));
        size.addClassName("export-size");
        Div notes = new Div();
        notes.addClassName("export-notes");
        notes.getElement().setAttribute("aria-live", "polite");
        Anchor download = new Anchor(ExchangeAddresses.export(plan.id()), "");
        download.add(JalonIcon.DOWNLOAD.create(), new Span(getTranslation("exchange.exports.export")));
        download.getElement().setAttribute("aria-label", getTranslation("exchange.exports.exportOf", plan.title()));
        download.setRouterIgnore(true);
        download.addClassName("button-link");
        // Without a script, or opened beside, the address gives the same workbook.
        download.getElement()
                .addEventListener("click", click -> begin(plan, notes))
                .preventDefault();
        Div line = new Div(name, size, download, notes);
        line.addClassName("export-line");
        return line;
    }

    private void begin(PlanSummary plan, Div notes) {
        ImportWork<ExportOutcome> work = export.apply(plan.id());
        work.endsWithin(WorkPanel.SOON);
        notes.removeAll();
        work.outcome()
                .ifPresentOrElse(
                        outcome -> show(plan.id(), outcome, notes),
                        () -> notes.add(new WorkPanel<>(
                                work,
                                getTranslation("exchange.work.exporting", plan.title()),
                                WorkPanel.Kind.EXPORT,
                                outcome -> show(plan.id(), outcome, notes),
                                notes::removeAll)));
    }

    private void show(PlanId plan, ExportOutcome outcome, Div notes) {
        notes.removeAll();
        switch (outcome) {
            case ExportOutcome.Refused refused ->
                notes.add(new Paragraph(refused.refusal().message(getLocale())));
            case ExportOutcome.Ready ready -> hand(plan, ready, notes);
        }
    }

    /** The browser fetches it at once; the link stays for one that does not. */
    private void hand(PlanId plan, ExportOutcome.Ready ready, Div notes) {
        Anchor link = new Anchor(ExchangeAddresses.export(plan, ready.id()), ready.fileName());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.getElement().executeJs("this.click()");
        notes.add(new Paragraph(new Span(getTranslation("exchange.exports.ready")), link));
        UnorderedList list = new UnorderedList();
        ready.notes().forEach(note -> list.add(new ListItem(note.message(getLocale()))));
        if (list.getComponentCount() > 0) {
            notes.add(new Paragraph(getTranslation("exchange.exports.notes")), list);
        }
    }
}
