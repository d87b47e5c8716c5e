package be.jalon.shell;

import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence above a form, read at once by screen readers. */
class Message extends Div {

    private Message(JalonIcon icon, String text) {
        addClassName("message");
        getElement().setAttribute("role", "alert");
        add(icon.create(), new Span(text));
    }

    static Message error(String text) {
        Message message = new Message(JalonIcon.WARNING, text);
        message.addClassName("error");
        return message;
    }

    static Message note(String text) {
        return new Message(JalonIcon.CHECK, text);
    }
}
