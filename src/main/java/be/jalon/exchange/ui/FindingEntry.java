package be.jalon.exchange.ui;

import be.jalon.exchange.AnswerDraft;
import be.jalon.exchange.DoubtAnswer;
import be.jalon.exchange.FieldPlace;
import be.jalon.exchange.Finding;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One finding: its sentence, its cell and what is written there; a doubt about a field can be answered. */
class FindingEntry extends Composite<ListItem> {

    private final AnswerDesk desk;
    private final Finding finding;
    private final List<Finding> kind;
    private @Nullable FieldPlace place;
    private final SerializableConsumer<FindingEntry> onChoice;
    private final PlainButton button;
    private final Div given = new Div();
    private final @Nullable PlainButton next;
    private @Nullable AnswerForm form;

    /**
     * @param kind all findings of its kind
     * @param onNext goes on to the finding behind this one
     */
    FindingEntry(
            AnswerDesk desk,
            Finding finding,
            List<Finding> kind,
            SerializableConsumer<FindingEntry> onChoice,
            SerializableConsumer<FindingEntry> onNext) {
        this.desk = desk;
        this.finding = finding;
        this.kind = kind;
        place = desk.place(finding).orElse(null);
        this.onChoice = onChoice;
        button = new PlainButton("", () -> onChoice.accept(this));
        button.addClassName("finding");
        add("finding-message", finding.message(getLocale()));
        add("finding-cell", finding.cell());
        add(
                "finding-item",
                desk.about(finding).map(desk::item).map(AnswerWords::quoted).orElse(null));
        String raw = AnswerWords.quoted(finding.raw());
        add("finding-raw", finding.message(getLocale()).contains(raw) ? null : raw);
        given.addClassName("answer-given");
        boolean last = finding == kind.getLast();
        next = last ? null : new PlainButton(getTranslation("exchange.findings.next"), () -> onNext.accept(this));
        getContent().add(button, given);
        showAnswer();
    }

    private void add(String className, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            Span span = new Span(words);
            span.addClassName(className);
            button.add(span);
        }
    }

    Finding finding() {
        return finding;
    }

    void focus() {
        button.focus();
    }

    void mark(boolean marked) {
        getContent().setClassName("is-marked", marked);
        if (marked) {
            button.getElement().setAttribute("aria-current", "true");
            if (answer() == null) {
                openForm();
            }
        } else {
            button.getElement().removeAttribute("aria-current");
            closeForm();
            showAnswer();
        }
        showNext(marked);
    }

    private void showNext(boolean shown) {
        if (next != null && shown) {
            next.addClassName("finding-next");
            getContent().add(next);
        } else if (next != null) {
            getContent().remove(next);
        }
    }

    /** As if somebody had chosen it: the keyboard goes to what is to be written, or to the finding. */
    void take() {
        onChoice.accept(this);
        if (form == null) {
            focus();
        }
    }

    /** Whether it waits for an answer. */
    boolean isOpen() {
        return place != null && answer() == null;
    }

    private @Nullable DoubtAnswer answer() {
        return place == null ? null : desk.answer(place).orElse(null);
    }

    private void openForm() {
        if (place != null && form == null) {
            form = new AnswerForm(desk, place, finding, kind);
            getContent().addComponentAtIndex(getContent().indexOf(given) + 1, form);
            showAnswer();
        }
        if (form != null) {
            form.focus();
        }
    }

    private void change() {
        onChoice.accept(this);
        openForm();
    }

    private void closeForm() {
        if (form != null) {
            getContent().remove(form);
            form = null;
        }
    }

    /** @return whether an answer was being written here and is given now */
    boolean renew() {
        place = desk.place(finding).orElse(null);
        if (place == null) {
            closeForm();
        }
        boolean answered = form != null && answer() != null;
        if (answered) {
            closeForm();
        }
        showAnswer();
        return answered;
    }

    private void showAnswer() {
        DoubtAnswer answer = answer();
        AnswerDraft begun =
                place == null || form != null ? null : desk.draft(place).orElse(null);
        given.removeAll();
        given.setVisible(answer != null || begun != null);
        getContent().setClassName("is-answered", answer != null);
        given.setClassName("is-begun", begun != null);
        if (place != null && begun != null) {
            showBegun(begun, place);
        } else if (place != null && answer != null) {
            showGiven(answer, place);
        }
    }

    private void showGiven(DoubtAnswer answer, FieldPlace answered) {
        Span words = new Span(
                switch (answer) {
                    case DoubtAnswer.AsWritten ignored -> getTranslation("exchange.answer.right");
                    case DoubtAnswer.Rewrite rewrite ->
                        getTranslation("exchange.answer.given", AnswerWords.quoted(rewrite.text()));
                });
        given.add(
                JalonIcon.CHECK.create(),
                words,
                button("exchange.answer.change", this::change),
                button("exchange.answer.takeBack", () -> desk.takeBack(Set.of(answered))));
    }

    private void showBegun(AnswerDraft begun, FieldPlace begunAt) {
        given.add(
                JalonIcon.EDIT.create(),
                new Span(getTranslation("exchange.answer.begun", AnswerWords.quoted(begun.text()))),
                button("exchange.answer.goOn", this::change),
                button("exchange.answer.drop", () -> {
                    desk.forgetDraft(begunAt);
                    showAnswer();
                    focus();
                }));
    }

    private PlainButton button(String key, Runnable onClick) {
        PlainButton plain = new PlainButton(getTranslation(key), onClick);
        plain.addClassName("answer-link");
        plain.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("exchange.answer.of", getTranslation(key), finding.message(getLocale())));
        return plain;
    }
}
