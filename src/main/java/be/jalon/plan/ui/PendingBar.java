package be.jalon.plan.ui;

import be.jalon.plan.PendingMark;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Under a field that waits for the Collège: the question, who asked and when, and the ways to answer or clear it. */
class PendingBar extends Composite<Div> {

    /**
     * @param answer goes where the Collège answers; null for those who may not
     * @param lift clears the flag without an answer; null for those who may not
     */
    PendingBar(PendingMark mark, @Nullable Runnable answer, @Nullable Runnable lift) {
        getContent().addClassName("pending-bar");
        getContent().getElement().setAttribute("role", "note");
        Div words = new Div(bold(PendingWords.reason(mark)));
        words.addClassName("pending-words");
        if (!mark.question().isBlank()) {
            Span question = new Span(mark.question());
            question.addClassName("pending-question");
            words.add(question);
        }
        Span asked = new Span(PendingWords.asked(mark));
        asked.addClassName("pending-asked");
        words.add(asked);
        if (mark.postponed() != null) {
            Span postponed = new Span(PendingWords.postponed(mark.postponed()));
            postponed.addClassName("pending-asked");
            words.add(postponed);
        }
        getContent().add(JalonIcon.PENDING.create(), words);
        if (answer != null) {
            Button button = new Button(Texts.text("plan.answer"), click -> answer.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            getContent().add(button);
        }
        if (lift != null) {
            Button button = new Button(Texts.text("plan.lift"), click -> lift.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            getContent().add(button);
        }
    }

    private static Span bold(String text) {
        Span span = new Span(text);
        span.addClassName("pending-reason");
        return span;
    }
}
