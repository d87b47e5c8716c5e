package be.jalon.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** A page that has only one thing to say: a drawing, a sentence, a way out. */
class BlankPage extends Div {

    BlankPage() {
        addClassName("blank");
    }

    /** @param reference the number to quote, or empty */
    void say(String title, String sentence, String reference) {
        removeAll();
        Image drawing = new Image("images/lost.svg", "");
        add(drawing, new H1(title), new Paragraph(sentence));
        if (!reference.isEmpty()) {
            Paragraph line = new Paragraph(reference);
            line.addClassName("reference");
            add(line);
        }
        add(new Anchor(".", getTranslation("shell.error.home")));
    }
}
