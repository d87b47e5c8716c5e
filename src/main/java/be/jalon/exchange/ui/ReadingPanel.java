package be.jalon.exchange.ui;

import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.ReadingCorrection;
import be.jalon.exchange.SheetPicture;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.uikit.Feedback;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a person says how the sheets of a file are to be read, one sheet at a time. */
class ReadingPanel extends Composite<Div> {

    private final SerializableFunction<String, Optional<SheetPicture>> pictures;
    private final SerializableConsumer<ReadingCorrection> apply;
    private final boolean alone;
    /** What was said of a sheet stays when another one is looked at. */
    private final Map<String, SheetReadingForm> forms = new LinkedHashMap<>();

    private final Div place = new Div();

    /**
     * @param pictures the first rows of a sheet
     * @param apply reads the file again
     * @param back leaves everything as it was; with corrections that were not applied, somebody is asked first
     */
    ReadingPanel(
            ImportPreview preview,
            SerializableFunction<String, Optional<SheetPicture>> pictures,
            SerializableConsumer<ReadingCorrection> apply,
            SerializableRunnable back) {
        this.pictures = pictures;
        this.apply = apply;
        Paragraph lead = new Paragraph(getTranslation("exchange.reading.lead"));
        lead.addClassName("lead");
        getContent().addClassName("reading");
        getContent().add(Attention.on(new H1(getTranslation("exchange.reading.title", preview.fileName()))), lead);
        List<String> sheets =
                preview.plan().sheets().stream().map(DraftSheet::name).toList();
        alone = sheets.size() == 1;
        if (!alone) {
            getContent().add(tabs(sheets));
        }
        getContent().add(place, buttons(back));
        show(sheets.getFirst());
    }

    private Choices tabs(List<String> sheets) {
        Choices tabs = new Choices(getTranslation("exchange.reading.tabs"));
        sheets.forEach(sheet -> tabs.add(() -> show(sheet), new Span(sheet)));
        return tabs;
    }

    private void show(String sheet) {
        if (!forms.containsKey(sheet)) {
            pictures.apply(sheet).ifPresent(picture -> forms.put(sheet, new SheetReadingForm(picture, alone)));
        }
        place.removeAll();
        SheetReadingForm form = forms.get(sheet);
        if (form == null) {
            Feedback.problem(getTranslation("exchange.refused.preview_gone"));
        } else {
            place.add(form);
        }
    }

    private Div buttons(SerializableRunnable back) {
        Button again = new Button(getTranslation("exchange.reading.apply"), click -> apply());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(again, new Button(getTranslation("exchange.reading.back"), click -> leave(back)));
        buttons.addClassName("reading-buttons");
        return buttons;
    }

    /** What was said and not applied is not lost without a word. */
    private void leave(SerializableRunnable back) {
        if (said().isEmpty()) {
            back.run();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("exchange.reading.unapplied"),
                getTranslation("exchange.reading.unappliedText"),
                getTranslation("exchange.reading.leave"),
                confirmed -> back.run());
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("exchange.reading.stay"));
        dialog.open();
    }

    private List<ReadingCorrection.Sheet> said() {
        return forms.values().stream().flatMap(form -> form.said().stream()).toList();
    }

    private void apply() {
        List<ReadingCorrection.Sheet> said = said();
        if (said.isEmpty()) {
            Feedback.problem(getTranslation("exchange.reading.nothing"));
        } else {
            apply.accept(new ReadingCorrection(said));
        }
    }
}
