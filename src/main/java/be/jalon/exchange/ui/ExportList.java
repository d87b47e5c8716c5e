package be.jalon.exchange.ui;

import be.jalon.exchange.ExportedFile;
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
class PlanExports extends Composite<Section> {

    private final SerializableFunction<PlanId, ExportedFile> export;

    PlanExports(List<PlanSummary> plans, SerializableFunction<PlanId, ExportedFile> export) {
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
        download.getElement().addEventListener("click", click -> explain(plan.id(), notes));
        Div line = new Div(name, size, download, notes);
        line.addClassName("export-line");
        return line;
    }

    private void explain(PlanId plan, Div notes) {
        notes.removeAll();
        UnorderedList list = new UnorderedList();
        export.apply(plan).notes().forEach(note -> list.add(new ListItem(note.message(getLocale()))));
        if (list.getComponentCount() > 0) {
            notes.add(new Paragraph(getTranslation("exchange.exports.notes")), list);
        }
    }
}
