package be.jalon.review.ui;

import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.review.PendingCell;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;

/** Says what will be confirmed before it is: several fields at once are not taken back by one button. */
class ConfirmManyDialog extends PlanDialog {

    private final Runnable onConfirm;

    ConfirmManyDialog(Collection<PendingCell> cells, LocalDate session, Runnable onConfirm) {
        super(
                Texts.text("review.confirmMany.title", cells.size()),
                Texts.text("review.confirmMany.confirm", cells.size()));
        this.onConfirm = onConfirm;
        addClassName("is-wide");
        Paragraph about = new Paragraph(Texts.text("review.confirmMany.about", PendingSaying.day(session)));
        about.addClassName("dialog-about");
        UnorderedList list = new UnorderedList();
        list.addClassName("confirm-list");
        cells.forEach(cell -> list.add(line(cell)));
        add(about, list);
        focusConfirm();
    }

    private static ListItem line(PendingCell cell) {
        Span item = new Span(cell.row().label());
        Span field = new Span(PendingSaying.field(cell));
        field.addClassName("pending-small");
        ListItem line = new ListItem(item, field);
        if (cell.asked().text().isBlank()) {
            Span empty = new Span(Texts.text("review.empty"));
            empty.addClassName("pending-small");
            line.add(empty);
        }
        ValueLine.of(cell.asked().text()).forEach(value -> {
            Span text = new Span(value.text());
            text.addClassName(value.kind().equals("unknown") ? "plan-unknown" : "pending-line");
            line.add(text);
        });
        return line;
    }

    @Override
    protected void confirm() {
        close();
        onConfirm.run();
    }
}
