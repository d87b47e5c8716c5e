package be.jalon.exchange.ui;

import be.jalon.exchange.Finding;
import be.jalon.exchange.Finding.Severity;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is to be known about a file, gravest first; choosing a finding shows its cell. */
class FindingList extends Composite<Div> {

    private final Map<Severity, List<Finding>> findings = new EnumMap<>(Severity.class);
    private final Grid<Finding> grid = new Grid<>();

    FindingList(List<Finding> all, SerializableConsumer<Finding> chosen) {
        all.forEach(finding -> findings.computeIfAbsent(finding.severity(), severity -> new ArrayList<>())
                .add(finding));
        getContent().addClassName("findings");
        getContent().add(new H2(getTranslation("exchange.findings.title")));
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("exchange.findings.none")));
            return;
        }
        fillGrid(chosen);
        getContent().add(severities(), grid);
    }

    private Choices severities() {
        Choices choices = new Choices(getTranslation("exchange.findings.title"));
        findings.forEach((severity, ofSeverity) -> choices.add(
                () -> show(severity),
                new Span(getTranslation("exchange.severity." + severity.name())),
                badge(severity, ofSeverity.size())));
        show(findings.keySet().iterator().next());
        return choices;
    }

    private Span badge(Severity severity, int count) {
        Span badge = new Span(getTranslation("exchange.number", count));
        badge.addClassNames("badge", severity.name().toLowerCase(Locale.ROOT));
        return badge;
    }

    private void show(Severity severity) {
        grid.setItems(findings.getOrDefault(severity, List.of()));
    }

    private void fillGrid(SerializableConsumer<Finding> chosen) {
        grid.addClassName("finding-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(getTranslation("exchange.findings.title"));
        grid.addColumn(new ComponentRenderer<>(this::line)).setFlexGrow(1);
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(chosen::accept));
    }

    private Component line(Finding finding) {
        Span message = new Span(finding.message(getLocale()));
        message.addClassName("finding-message");
        Div line = new Div(icon(finding), message);
        line.addClassName("finding");
        String cell = finding.cell();
        if (cell != null) {
            Span address = new Span(cell);
            address.addClassName("finding-cell");
            line.add(address);
        }
        return line;
    }

    private Component icon(Finding finding) {
        Component icon = (finding.severity() == Severity.NOTE ? JalonIcon.CHECK : JalonIcon.WARNING).create();
        icon.getElement().getClassList().add(finding.severity().name().toLowerCase(Locale.ROOT));
        return icon;
    }
}
