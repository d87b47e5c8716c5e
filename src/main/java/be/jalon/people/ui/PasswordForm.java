package be.jalon.people.ui;

import be.jalon.people.PasswordOutcome;
import be.jalon.people.WaitingTime;
import be.jalon.uikit.Feedback;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;

/** Changes one's own password. */
class PasswordForm extends Composite<Div> {

    /** Tries a change. */
    @FunctionalInterface
    interface Change {
        PasswordOutcome change(String present, String wanted);
    }

    private final transient Change change;
    private final PasswordField present = field("people.own.present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("people.own.wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = field("people.own.repeated", Autocomplete.NEW_PASSWORD);

    PasswordForm(Change change) {
        this.change = change;
        wanted.setHelperText(getTranslation("people.own.help"));
        Button submit = new Button(getTranslation("people.own.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        getContent().addClassName("password-form");
        getContent().add(new H2(getTranslation("people.own.password")), present, wanted, repeated, submit);
    }

    private PasswordField field(String key, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.setAutocomplete(autocomplete);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private void submit() {
        List.of(present, wanted, repeated).forEach(field -> field.setInvalid(false));
        if (present.isEmpty()) {
            complain(present, getTranslation("people.own.presentMissing"));
            return;
        }
        if (!wanted.getValue().equals(repeated.getValue())) {
            complain(repeated, getTranslation("people.password.different"));
            return;
        }
        switch (change.change(present.getValue(), wanted.getValue())) {
            case PasswordOutcome.Chosen chosen -> done();
            case PasswordOutcome.Refused refused -> complain(wanted, getTranslation(refused.messageKey()));
            case PasswordOutcome.Wrong wrong -> complain(present, getTranslation("people.own.wrong"));
            case PasswordOutcome.TooManyAttempts tooMany ->
                complain(present, waiting(tooMany.delay().toSeconds()));
            case PasswordOutcome.NoInvitation never -> throw new IllegalStateException("No link was asked for");
        }
    }

    private String waiting(long seconds) {
        return getTranslation("people.own.wait", getTranslation(WaitingTime.key(seconds), WaitingTime.amount(seconds)));
    }

    private void done() {
        List.of(present, wanted, repeated).forEach(PasswordField::clear);
        Feedback.done(getTranslation("people.own.done"));
    }

    private static void complain(PasswordField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
