package be.jalon.shell;

import be.jalon.people.Invitations;
import be.jalon.people.Invitations.Guest;
import be.jalon.people.PasswordOutcome;
import be.jalon.uikit.PasswordInput;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the link of an invitation leads: its receiver chooses a password and goes on to the login. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends EntryFrame implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Invitations invitations;
    private final PasswordInput password = field("shell.install.password.");
    private final PasswordInput repeated = field("shell.install.repeated.");
    private String token = "";

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        invitations.guest(token).ifPresentOrElse(this::welcome, this::turnAway);
    }

    private void welcome(Guest guest) {
        Paragraph lead = new Paragraph(getTranslation("shell.invitation.text", guest.displayName()));
        lead.addClassName("lead");
        TextField username = new TextField(getTranslation("shell.login.username"));
        username.setValue(guest.username());
        username.setReadOnly(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        Button submit = new Button(getTranslation("shell.invitation.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        Div column =
                new Div(new H1(getTranslation("shell.invitation.title")), lead, username, password, repeated, submit);
        column.addClassNames("entry-narrow", "invitation");
        show(column);
        password.focus();
    }

    private static PasswordInput field(String key) {
        PasswordInput field = new PasswordInput(Texts.text(key + "label"), Autocomplete.NEW_PASSWORD);
        field.setHelperText(Texts.text(key + "help"));
        return field;
    }

    private void submit() {
        password.setInvalid(false);
        repeated.setInvalid(false);
        if (!password.getValue().equals(repeated.getValue())) {
            repeated.complain(getTranslation("people.password.different"));
            return;
        }
        switch (invitations.accept(token, password.getValue())) {
            case PasswordOutcome.Chosen chosen ->
                UI.getCurrent().getPage().setLocation(LoginView.ROUTE + "?" + LoginView.WELCOME);
            case PasswordOutcome.Refused refused -> password.complain(getTranslation(refused.messageKey()));
            case PasswordOutcome.NoInvitation none -> turnAway();
            case PasswordOutcome.Wrong never -> throw new IllegalStateException("Nobody was asked for a password");
            case PasswordOutcome.TooManyAttempts never -> throw new IllegalStateException("Links are not guessed");
        }
    }

    /** The same sentence for a link that was used, withdrawn, is too old or was never made. */
    private void turnAway() {
        Paragraph sentence = new Paragraph(getTranslation("shell.invitation.none"));
        sentence.addClassName("lead");
        Div column = new Div(
                new H1(getTranslation("shell.invitation.none.title")),
                sentence,
                new Anchor(LoginView.ROUTE, getTranslation("shell.invitation.login")));
        column.addClassName("entry-narrow");
        show(column);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "shell.invitation.title");
    }
}
