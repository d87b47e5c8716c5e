package be.jalon.people.ui;

import be.jalon.people.AccountOutcome;
import be.jalon.people.Invitee;
import be.jalon.people.Pilot;
import be.jalon.people.Role;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.function.Function;

/** Makes an account and shows the link of its invitation. */
class InviteDialog extends Dialog {

    private final transient Function<Invitee, AccountOutcome> create;
    private final SerializableRunnable changed;
    private final AccountWords words;
    private final TextField displayName = field("people.accounts.name", "people.accounts.name.help");
    private final TextField username = field("people.accounts.username", "people.accounts.username.help");
    private final RoleSelect role = new RoleSelect(Role.READER);
    private final EntryPicker entries;

    InviteDialog(
            List<Pilot> directory,
            AccountWords words,
            Function<Invitee, AccountOutcome> create,
            SerializableRunnable changed) {
        this.create = create;
        this.changed = changed;
        this.words = words;
        this.entries = new EntryPicker(directory, List.of());
        addClassName("account-dialog");
        setHeaderTitle(getTranslation("people.accounts.invite"));
        username.setAutocapitalize(Autocapitalize.NONE);
        Div form = new Div(displayName, username, role, entries);
        form.addClassName("account-form");
        add(form);
        Button submit = new Button(getTranslation("people.accounts.invite.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("people.accounts.cancel"), click -> close()), submit);
    }

    private TextField field(String label, String help) {
        TextField field = new TextField(getTranslation(label));
        field.setHelperText(getTranslation(help));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private void submit() {
        displayName.setInvalid(false);
        username.setInvalid(false);
        if (!Invitee.isDisplayName(displayName.getValue())) {
            complain(displayName, getTranslation("people.accounts.name.missing"));
        } else if (!Invitee.isUsername(username.getValue())) {
            complain(username, getTranslation("people.accounts.username.wrong"));
        } else {
            create();
        }
    }

    private void create() {
        AccountOutcome outcome = create.apply(
                new Invitee(username.getValue(), displayName.getValue(), role.getValue(), entries.entries()));
        switch (outcome) {
            case AccountOutcome.Invited invited -> {
                changed.run();
                showLink(invited);
            }
            case AccountOutcome.NameTaken taken ->
                complain(username, getTranslation("people.accounts.username.taken", taken.username()));
            default -> throw new IllegalStateException("A new account cannot end as " + outcome);
        }
    }

    private void showLink(AccountOutcome.Invited invited) {
        removeAll();
        add(new InvitationLink(invited, words));
        getFooter().removeAll();
        Button done = new Button(getTranslation("people.accounts.close"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }

    private static void complain(TextField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
