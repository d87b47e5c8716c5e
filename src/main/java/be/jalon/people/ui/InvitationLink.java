package be.jalon.people.ui;

import be.jalon.people.AccountOutcome;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URL;

/** The link of an invitation: shown this once, to be copied and given to the person by whatever way. */
class InvitationLink extends Composite<Div> {

    /** The address of this page in the browser, which is not always the one that the server hears. */
    private static final String PAGE = "reglages/comptes";

    /** Pages that are not served by HTTPS have no clipboard of the modern kind. */
    private static final String COPY = """
            if (navigator.clipboard) { navigator.clipboard.writeText(this.value); }
            else { this.inputElement.select(); document.execCommand('copy'); }
            """;

    private final TextField link = new TextField();
    private final String token;

    InvitationLink(AccountOutcome.Invited invited, AccountWords words) {
        token = invited.token();
        link.setLabel(getTranslation("people.invitation.link"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        Button copy = new Button(getTranslation("people.invitation.copy"), JalonIcon.COPY.create(), click -> {
            link.getElement().executeJs(COPY);
            Feedback.done(getTranslation("people.invitation.copied"));
        });
        Div line = new Div(link, copy);
        line.addClassName("invitation-line");
        String name = invited.account().displayName();
        Paragraph explanation =
                new Paragraph(getTranslation("people.invitation.text", name, words.dayAndTime(invited.until())));
        getContent().addClassName("invitation-link");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(explanation, line);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().fetchCurrentURL(page -> link.setValue(address(page)));
    }

    private String address(URL page) {
        String full = page.toString();
        int end = full.indexOf(PAGE);
        String base = end < 0 ? full.substring(0, full.lastIndexOf('/') + 1) : full.substring(0, end);
        return base + "invitation/" + token;
    }
}
