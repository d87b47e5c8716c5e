package be.jalon.plan.ui;

import be.jalon.plan.DoubtMark;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Under a field that is to be checked: what was doubtful, what the file said and where, and the way to find it right. */
class DoubtBar extends Composite<Div> {

    /** @param confirm takes the text as it is; null for those who may not write it */
    DoubtBar(DoubtMark doubt, @Nullable Runnable confirm) {
        getContent().addClassName("doubt-bar");
        getContent().getElement().setAttribute("role", "note");
        Span title = new Span(Texts.text("plan.doubt.title"));
        title.addClassName("pending-reason");
        Div words = new Div(title);
        words.addClassName("pending-words");
        DoubtWords.sentences(doubt).forEach(sentence -> words.add(new Span(sentence)));
        Span origin = new Span(DoubtWords.origin(doubt));
        origin.addClassName("pending-asked");
        words.add(origin);
        getContent().add(JalonIcon.WARNING.create(), words);
        if (confirm != null) {
            Button button = new Button(Texts.text("plan.doubt.confirm"), click -> confirm.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            getContent().add(button);
        }
    }
}
