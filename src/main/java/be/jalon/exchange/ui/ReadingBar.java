package be.jalon.exchange.ui;

import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.ModelOutcome;
import be.jalon.exchange.ReadingModel;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** How a previewed file was read: the way to correct it, and to keep what was corrected. */
class ReadingBar extends Composite<Div> {

    private final SerializableBiFunction<String, @Nullable ReadingModel, ModelOutcome> save;
    private final TextField name = new TextField();
    private final Div keep = new Div();

    /**
     * @param correct opens the correction
     * @param save keeps what was said under a name, over a model when one is given
     */
    ReadingBar(
            ImportPreview preview,
            SerializableRunnable correct,
            SerializableBiFunction<String, @Nullable ReadingModel, ModelOutcome> save) {
        this.save = save;
        Button button = new Button(
                getTranslation("exchange.reading.correct"), JalonIcon.COLUMNS.create(), click -> correct.run());
        if (preview.plan().isBlocked()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        getContent().addClassName("reading-bar");
        getContent().add(button);
        // A model knows workbooks by their tables: of sheets that are left out alone there is nothing to keep.
        boolean said = preview.plan().tables().stream()
                .anyMatch(used -> used.model().isEmpty() && !used.table().leftOut());
        if (said && preview.isImportable()) {
            fillKeep();
            getContent().add(keep);
        }
    }

    private void fillKeep() {
        name.setLabel(getTranslation("exchange.model.name"));
        name.setPlaceholder(getTranslation("exchange.model.example"));
        name.setMaxLength(ReadingModel.LONGEST_NAME);
        Button button = new Button(getTranslation("exchange.model.keep"), click -> keep(null));
        keep.addClassName("keep-model");
        keep.getElement().setAttribute("aria-live", "polite");
        keep.add(name, button);
    }

    private void keep(@Nullable ReadingModel over) {
        boolean named = !name.getValue().isBlank();
        name.setErrorMessage(getTranslation("exchange.model.nameMissing"));
        name.setInvalid(!named);
        if (!named) {
            return;
        }
        switch (save.apply(name.getValue(), over)) {
            case ModelOutcome.Saved saved -> {
                keep.removeAll();
                keep.add(new Span(
                        getTranslation("exchange.model.kept", saved.model().name())));
            }
            case ModelOutcome.Taken taken -> askToReplace(taken.other());
            case ModelOutcome.Refused refused ->
                Feedback.problem(refused.refusal().message(getLocale()));
        }
    }

    private void askToReplace(ReadingModel other) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("exchange.model.taken", other.name()),
                getTranslation("exchange.model.takenText", other.by()),
                getTranslation("exchange.model.replace"),
                confirmed -> keep(other));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("exchange.model.cancel"));
        dialog.open();
    }
}
