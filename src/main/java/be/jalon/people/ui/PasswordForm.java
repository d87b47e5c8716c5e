package be.jalon.people.ui;

import be.jalon.people.PasswordOutcome;
import be.jalon.people.WaitingTime;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.PasswordInput;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import java.util.List;

/** Changes one's own password. */
class PasswordForm extends Composite<Div> {

    /** Tries a change. */
    @FunctionalInterface
    interface Change {
        PasswordOutcome change(String present, String wanted);
    }

    private final transient Change change;
    private final PasswordInput present = field("people.own.present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordInput wanted = field("people.own.wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordInput repeated = field("people.own.repeated", Autocomplete.NEW_PASSWORD);

    PasswordForm(Change change) {
        this.change = change;
        wanted.setHelperText(getTranslation("people.own.help"));
        Button submit = new Button(getTranslation("people.own.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        getContent().addClassName("password-form");
        getContent().add(new H2(getTranslation("people.own.password")), present, wanted, repeated, submit);
    }

    private PasswordInput field(String key, Autocomplete autocomplete) {
        return new PasswordInput(getTranslation(key), autocomplete);
    }

    private void submit() {
        List.of(present, wanted, repeated).forEach(field -> field.setInvalid(false));
        if (present.isEmpty()) {
            present.complain(getTranslation("people.own.presentMissing"));
            return;
        }
        if (!wanted.getValue().equals(repeated.getValue())) {
            repeated.complain(getTranslation("people.password.different"));
            return;
        }
        switch (change.change(present.getValue(), wanted.getValue())) {
            case PasswordOutcome.Chosen chosen -> done();
            case PasswordOutcome.Refused refused -> wanted.complain(getTranslation(refused.messageKey()));
            case PasswordOutcome.Wrong wrong -> present.complain(getTranslation("people.own.wrong"));
            case PasswordOutcome.TooManyAttempts tooMany ->
                present.complain(waiting(tooMany.delay().toSeconds()));
            case PasswordOutcome.NoInvitation never -> throw new IllegalStateException("No link was asked for");
        }
    }

    private String waiting(long seconds) {
        return getTranslation("people.own.wait", getTranslation(WaitingTime.key(seconds), WaitingTime.amount(seconds)));
    }

    private void done() {
        List.of(present, wanted, repeated).forEach(PasswordInput::clear);
        Feedback.done(getTranslation("people.own.done"));
    }
}
