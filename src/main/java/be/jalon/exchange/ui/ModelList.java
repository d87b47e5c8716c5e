package be.jalon.exchange.ui;

import be.jalon.exchange.ReadingModel;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The reading models that were kept, each to be forgotten. */
class ModelList extends Composite<Section> {

    private final SerializableConsumer<ReadingModel> delete;

    ModelList(List<ReadingModel> models, SerializableConsumer<ReadingModel> delete) {
        this.delete = delete;
        getContent().addClassName("past-imports");
        getContent().setVisible(!models.isEmpty());
        NativeTableRow head = new NativeTableRow();
        Stream.of("exchange.model.name", "exchange.model.when", "exchange.past.by", "exchange.model.forget")
                .map(key -> new NativeTableHeaderCell(new Span(getTranslation(key))))
                .forEach(head::add);
        NativeTableBody body = new NativeTableBody();
        models.forEach(model -> body.add(row(model)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("past-table", "model-table");
        Div scroller = new Div(table);
        scroller.addClassName("past-scroller");
        Paragraph lead = new Paragraph(getTranslation("exchange.model.text"));
        lead.addClassName("lead");
        getContent().add(new H2(getTranslation("exchange.model.title")), lead, scroller);
    }

    private NativeTableRow row(ReadingModel model) {
        IconButton forget = new IconButton(
                JalonIcon.TRASH, getTranslation("exchange.model.forgetOne", model.name()), click -> ask(model));
        return new NativeTableRow(
                new NativeTableCell(model.name()),
                new NativeTableCell(when(model)),
                new NativeTableCell(model.by()),
                new NativeTableCell(forget));
    }

    private static String when(ReadingModel model) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", UI.getCurrent().getLocale())
                .withZone(ZoneId.systemDefault())
                .format(model.at());
    }

    private void ask(ReadingModel model) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("exchange.model.forgetTitle", model.name()),
                getTranslation("exchange.model.forgetText"),
                getTranslation("exchange.model.forget"),
                confirmed -> delete.accept(model));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("exchange.model.cancel"));
        dialog.open();
    }
}
