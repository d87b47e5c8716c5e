package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.Succession;
import be.jalon.people.SuccessionOutcome;
import be.jalon.people.SuccessionPreview;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses who takes over from an entry, shows every cell that changes, and then changes them all. */
class SuccessionDialog extends Dialog {

    /** What the dialog needs: the preview, the succession itself, and what comes after it. */
    record Work(
            Function<Succession, SuccessionPreview> preview, Succeed succeed, Consumer<SuccessionOutcome.Done> done) {}

    /** Does what was previewed. */
    @FunctionalInterface
    interface Succeed {
        SuccessionOutcome succeed(Succession succession, boolean former);
    }

    private final transient Work work;
    private final ComboBox<String> successor = new ComboBox<>();
    private final Checkbox openOnly = new Checkbox(Texts.text("people.succession.openOnly"));
    private final Checkbox former = new Checkbox();
    private final Div preview = new Div();
    private final Button submit = new Button();
    private Pilot leaving;

    /** @param names the entries that may take over; any other name may be typed */
    SuccessionDialog(Pilot leaving, List<String> names, Work work) {
        this.leaving = leaving;
        this.work = work;
        addClassNames("people-dialog", "succession-dialog");
        setHeaderTitle(Texts.text("people.succession.title", leaving.name()));
        successorField(names);
        openOnly.addValueChangeListener(change -> show());
        former.setLabel(Texts.text("people.succession.former", leaving.name()));
        former.setValue(true);
        preview.addClassName("succession-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        Div content = new Div(successor, openOnly, former, preview);
        content.addClassName("people-form");
        add(content);
        submit.addClickListener(click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Texts.text("people.directory.cancel"), click -> close()), submit);
        show();
    }

    private void successorField(List<String> names) {
        successor.setLabel(Texts.text("people.succession.who"));
        successor.setHelperText(Texts.text("people.succession.whoHint"));
        successor.setItems(names);
        successor.setAllowCustomValue(true);
        successor.setManualValidation(true);
        successor.addCustomValueSetListener(
                typed -> successor.setValue(typed.getDetail().strip()));
        successor.addValueChangeListener(change -> show());
    }

    private String name() {
        return successor.getValue() == null ? "" : successor.getValue();
    }

    private Succession wanted() {
        return new Succession(leaving, name(), openOnly.getValue());
    }

    private void show() {
        preview.removeAll();
        successor.setInvalid(false);
        if (name().isEmpty()) {
            preview.add(new Paragraph(Texts.text("people.succession.choose", leaving.name())));
            ready(0);
            return;
        }
        SuccessionPreview found = work.preview().apply(wanted());
        preview.add(new SuccessionList(found));
        ready(found.items());
    }

    /** Who left can be marked even when no item names him. */
    private void ready(long items) {
        submit.setText(Texts.text("people.succession.do", items));
        submit.setEnabled(!name().isEmpty() && (items > 0 || former.getValue()));
    }

    private void submit() {
        switch (work.succeed().succeed(wanted(), former.getValue())) {
            case SuccessionOutcome.Done done -> {
                close();
                work.done().accept(done);
            }
            case SuccessionOutcome.Conflict conflict -> {
                leaving = conflict.current();
                show();
                complain(Texts.text("people.succession.changed"));
            }
            case SuccessionOutcome.Gone gone -> complain(Texts.text("people.directory.gone"));
            case SuccessionOutcome.SameEntry same -> complain(Texts.text("people.succession.same", leaving.name()));
            case SuccessionOutcome.NotOneName several -> complain(Texts.text("people.succession.several"));
        }
    }

    private void complain(String sentence) {
        successor.setErrorMessage(sentence);
        successor.setInvalid(true);
        successor.focus();
    }
}
