package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** A plain table: its head is repeated on every page, its legend stands at the foot of each. */
@Tag("table")
class PrintTable extends Component {

    private final VisiblePlan plan;
    private final Element body = new Element("tbody");

    PrintTable(VisiblePlan plan) {
        this.plan = plan;
        getElement().setAttribute("class", "print-table");
        getElement().appendChild(head(), body, foot());
        addRows(null);
    }

    private static Element head() {
        Element row = new Element("tr");
        for (PlanColumn column : PlanColumn.values()) {
            Element cell = cell("th", "").setText(Texts.text(column.textKey()));
            cell.setAttribute("scope", "col");
            row.appendChild(cell);
        }
        return new Element("thead").appendChild(row);
    }

    private static Element foot() {
        Element legend = cell("td", "print-legend");
        legend.setAttribute("colspan", String.valueOf(PlanColumn.values().length));
        legend.appendChild(
                span("print-swatch", " "),
                span("", Texts.text("plan.print.pending")),
                span("plan-unknown", Texts.text("plan.unknown")),
                span("", Texts.text("plan.print.unknown")),
                span("", Texts.text("plan.print.none")));
        return new Element("tfoot").appendChild(new Element("tr").appendChild(legend));
    }

    private void addRows(@Nullable ItemId parent) {
        for (ItemRow row : plan.children(parent)) {
            body.appendChild(row.level().isHeading() ? heading(row) : action(row));
            addRows(row.id());
        }
    }

    private Element heading(ItemRow row) {
        HeadingView view = HeadingView.of(row, plan);
        Element title = cell("th", row.isPending(ItemField.TITLE) ? "is-pending" : "");
        title.setAttribute("colspan", String.valueOf(PlanColumn.ORDINARY.ordinal()));
        title.setAttribute("scope", "rowgroup");
        title.appendChild(
                span("print-mark", view.mark()),
                span("print-title", view.title()),
                span("print-count", view.actions()));
        Element line = new Element("tr");
        line.setAttribute("class", "print-heading level-" + view.level());
        line.appendChild(title);
        for (PlanColumn column : PlanColumn.values()) {
            if (column.compareTo(PlanColumn.ORDINARY) >= 0) {
                line.appendChild(values(row, column));
            }
        }
        return line;
    }

    private Element action(ItemRow row) {
        Element line = new Element("tr");
        for (PlanColumn column : PlanColumn.values()) {
            line.appendChild(values(row, column));
        }
        return line;
    }

    private Element values(ItemRow row, PlanColumn column) {
        Element cell = cell("td", row.isPending(column.field()) ? "is-pending" : "");
        CellView view = CellView.of(row, column, plan);
        view.lines().forEach(line -> cell.appendChild(line(line)));
        if (view.late() != null) {
            cell.appendChild(span("plan-late-note", view.late()));
        }
        return cell;
    }

    private static Element line(CellView.Line line) {
        Element element = new Element("div");
        switch (line.kind()) {
            case "unknown" -> element.appendChild(span("plan-unknown", text(line.text())));
            case "none" -> element.appendChild(span("plan-none", "—"));
            case "money", "sum" -> fillMoney(element, line);
            default -> element.setText(text(line.text()));
        }
        return element;
    }

    private static void fillMoney(Element element, CellView.Line line) {
        element.setAttribute("class", "print-money");
        append(element, "", line.label());
        append(element, "plan-amount", line.text());
        append(element, line.kind().equals("money") ? "plan-unknown" : "", line.open());
        append(element, "print-note", line.note());
    }

    private static void append(Element parent, String style, @Nullable String text) {
        if (text != null) {
            parent.appendChild(span(style, text));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Element cell(String tag, String style) {
        Element cell = new Element(tag);
        if (!style.isEmpty()) {
            cell.setAttribute("class", style);
        }
        return cell;
    }

    private static Element span(String style, String text) {
        return cell("span", style).setText(text);
    }
}
