package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotOutcome;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;

/** Changes the name and the kind of a pilot. */
class PilotDialog extends Dialog {

    /** Saves a change; a version tells which state it started from. */
    @FunctionalInterface
    interface Save {
        PilotOutcome save(Pilot pilot, String name, PilotKind kind);
    }

    private final TextField name = new TextField();
    private final RadioButtonGroup<PilotKind> kind = new RadioButtonGroup<>();
    private final transient Save save;
    private final Consumer<Pilot> saved;
    private final Runnable changed;
    private Pilot pilot;

    /**
     * @param saved what follows a change
     * @param changed what follows when somebody else was faster
     */
    PilotDialog(Pilot pilot, Save save, Consumer<Pilot> saved, Runnable changed) {
        this.pilot = pilot;
        this.save = save;
        this.saved = saved;
        this.changed = changed;
        addClassName("pilot-dialog");
        setHeaderTitle(getTranslation("people.directory.edit"));
        name.setLabel(getTranslation("people.directory.name"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        kind.setLabel(getTranslation("people.directory.kind"));
        kind.setItems(PilotKind.values());
        kind.setRenderer(new ComponentRenderer<>(KindLabel::new));
        fill();
        Div content = new Div(name, kind, new Paragraph(getTranslation("people.directory.hint")));
        content.addClassName("pilot-form");
        add(content);
        buttons();
    }

    private void buttons() {
        Button submit = new Button(getTranslation("people.directory.save"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("people.directory.cancel"), click -> close()), submit);
    }

    private void fill() {
        name.setValue(pilot.name());
        kind.setValue(pilot.kind());
    }

    private void submit() {
        if (name.getValue().isBlank()) {
            complain(getTranslation("people.directory.nameMissing"));
            return;
        }
        switch (save.save(pilot, name.getValue().strip(), kind.getValue())) {
            case PilotOutcome.Saved done -> {
                close();
                saved.accept(done.pilot());
            }
            case PilotOutcome.NameTaken taken -> complain(getTranslation("people.directory.nameTaken", taken.name()));
            case PilotOutcome.Conflict conflict -> {
                pilot = conflict.current();
                fill();
                complain(getTranslation("people.directory.conflict"));
                changed.run();
            }
            case PilotOutcome.Gone gone -> {
                complain(getTranslation("people.directory.gone"));
                changed.run();
            }
        }
    }

    private void complain(String sentence) {
        name.setErrorMessage(sentence);
        name.setInvalid(true);
        name.focus();
    }
}
