package be.jalon.review.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.Postponement;
import be.jalon.plan.ui.field.FieldInput;
import be.jalon.plan.ui.field.FieldReading;
import be.jalon.plan.ui.field.TextInterpreter;
import be.jalon.review.PendingCell;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question: what is asked about which field, the field's own editor, and the answers. */
class AnswerPanel extends Composite<Section> {

    /** What the panel asks of the screen; the panel itself changes nothing. */
    interface Gestures {
        void confirm(PendingCell cell);

        void specify(PendingCell cell, String text);

        void postpone(PendingCell cell);

        void close();
    }

    private final boolean mayAnswer;
    private final LocalDate today;
    private final Gestures gestures;
    private final TextInterpreter interpreter = new TextInterpreter();
    private final FieldReading reading = new FieldReading(interpreter);
    private final H2 title = new H2();
    private final Paragraph path = new Paragraph();
    private final Anchor toPlan = new Anchor();
    private final Div question = new Div();
    private final Div place = new Div();
    private final Button accept = new Button();
    private final Button postpone = new Button(Texts.text("review.postpone"));
    private FieldInput input = FieldInput.of(ItemField.TITLE);
    private @Nullable PendingCell cell;
    private String shown = "";

    AnswerPanel(boolean mayAnswer, LocalDate today, Gestures gestures) {
        this.mayAnswer = mayAnswer;
        this.today = today;
        this.gestures = gestures;
        toPlan.setText(Texts.text("review.toPlan"));
        toPlan.getElement().setAttribute("router-link", "");
        path.addClassName("answer-path");
        question.addClassName("answer-question");
        place.addClassName("answer-place");
        Div fields = new Div(question, place);
        fields.addClassName("answer-fields");
        getContent().addClassNames("item-panel", "answer-panel");
        getContent().getElement().setAttribute("aria-label", Texts.text("review.panel"));
        getContent().add(header(), fields, footer());
        getContent().getElement().addEventListener("panel-save", event -> accept());
        Shortcuts.addShortcutListener(this, gestures::close, Key.ESCAPE).listenOn(this);
    }

    private Component header() {
        IconButton close = new IconButton(JalonIcon.CLOSE, Texts.text("review.close"), click -> gestures.close());
        close.addClassName("panel-close");
        IconButton back = new IconButton(JalonIcon.ARROW_LEFT, Texts.text("review.back"), click -> gestures.close());
        back.addClassName("panel-back");
        Div top = new Div(back, title, close);
        top.addClassName("panel-top");
        Div header = new Div(top, path, toPlan);
        header.addClassName("panel-header");
        return header;
    }

    private Component footer() {
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setTooltipText(Texts.text("review.accept.hint"));
        accept.addClickListener(click -> accept());
        accept.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).setResetFocusOnActiveElement(true);
        postpone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        postpone.addClickListener(click -> withCell(gestures::postpone));
        Div footer = new Div(postpone, accept);
        footer.addClassNames("panel-footer", "answer-footer");
        footer.setVisible(mayAnswer);
        return footer;
    }

    /** Shows a question; of the one that is shown already, what is being written is kept. */
    void show(PendingCell next, PlanHeader plan) {
        String written = cell != null && isDirty() && sameField(cell, next) ? input.text() : null;
        cell = next;
        interpreter.setLegislature(plan.period().orElse(null));
        title.setText(next.row().label());
        path.setText(PendingSaying.above(next));
        path.setVisible(!next.path().isEmpty());
        toPlan.setHref("plan/" + plan.id() + "?item=" + next.row().id());
        showQuestion(next);
        showField(next.asked().field(), next.asked().text());
        if (written != null) {
            input.setText(written);
        }
        showAccept();
    }

    private static boolean sameField(PendingCell one, PendingCell other) {
        return PendingPlace.Cell.of(one.asked()).equals(PendingPlace.Cell.of(other.asked()));
    }

    void clear() {
        cell = null;
        showAccept();
    }

    private void showQuestion(PendingCell shownCell) {
        question.removeAll();
        question.add(
                words("pending-kind", PendingSaying.reason(shownCell.asked().mark())));
        if (!shownCell.asked().mark().question().isBlank()) {
            question.add(words("pending-question", shownCell.asked().mark().question()));
        }
        question.add(
                words("pending-small", PendingSaying.asked(shownCell) + " · " + PendingSaying.age(shownCell, today)));
        Postponement postponed = shownCell.asked().mark().postponed();
        if (postponed != null) {
            question.add(words("pending-postponed", PendingSaying.postponed(postponed)));
        }
    }

    private static Span words(String style, String text) {
        Span words = new Span(text);
        words.addClassName(style);
        return words;
    }

    private void showField(ItemField field, String text) {
        input = FieldInput.of(field);
        input.setText(text);
        input.setReadOnly(!mayAnswer);
        shown = input.text();
        input.onChange(changed -> {
            reading.show(field, changed);
            showAccept();
        });
        reading.show(field, text);
        place.removeAll();
        place.add(input.component(), reading);
    }

    /** The button says what it will do: confirm what is there, or write what was typed. */
    private void showAccept() {
        boolean dirty = isDirty();
        accept.setText(Texts.text(dirty ? "review.specify" : "review.confirm"));
        getContent().setClassName("is-dirty", dirty);
    }

    private void accept() {
        withCell(asked -> {
            boolean emptied =
                    asked.asked().field() == ItemField.TITLE && input.text().isBlank();
            input.showError(emptied ? Texts.text("plan.new.titleMissing") : null);
            if (emptied) {
                focus();
            } else if (isDirty()) {
                gestures.specify(asked, input.text());
            } else {
                gestures.confirm(asked);
            }
        });
    }

    private void withCell(Consumer<PendingCell> use) {
        if (cell != null && mayAnswer) {
            use.accept(cell);
        }
    }

    /** Whether another text is written than the one that was read. */
    boolean isDirty() {
        return cell != null && !Objects.equals(input.text(), shown);
    }

    /** The text as it is written now. */
    String text() {
        return input.text();
    }

    @Nullable
    PendingCell cell() {
        return cell;
    }

    void focus() {
        if (input.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
