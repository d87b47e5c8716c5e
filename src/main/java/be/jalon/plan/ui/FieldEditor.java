package be.jalon.plan.ui;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.ui.field.FieldInput;
import be.jalon.plan.ui.field.FieldReading;
import be.jalon.plan.ui.field.Interpreter;
import be.jalon.uikit.PlainButton;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of an item: the raw text, what it is understood as, and the question that waits at the Collège. */
class FieldEditor extends Composite<Div> implements HasStyle {

    /** What may be asked of a field beside changing its text. */
    interface Gestures {
        void ask(ItemField field);

        void lift(ItemField field);

        void answer(ItemField field);

        /** Takes a doubtful text as it is. */
        void confirm(ItemField field);
    }

    /** A tab that has just been opened takes a moment to show its fields. */
    private static final String POINT = """
            const point = () => {
              if (!this.contains(document.activeElement)) { this.firstElementChild.focus(); }
              this.scrollIntoView({ block: 'nearest' });
            };
            if (this.offsetParent) { point(); } else { setTimeout(point, 80); }
            """;

    private final ItemField field;
    private final FieldInput input;
    private final FieldReading reading;
    private final Gestures gestures;
    private final PlainButton ask;
    private ItemRights rights = ItemRights.NONE;
    private @Nullable PendingMark pending;
    private @Nullable PendingBar question;
    private @Nullable DoubtMark doubt;
    private @Nullable DoubtBar check;
    private String base = "";
    private String shown = "";

    FieldEditor(ItemField field, Interpreter interpreter, Runnable onChange, Gestures gestures) {
        this.field = field;
        this.gestures = gestures;
        reading = new FieldReading(interpreter);
        input = FieldInput.of(field);
        input.setReadOnly(true);
        input.onChange(text -> {
            showReading();
            onChange.run();
        });
        ask = PlainButton.named(
                Texts.text("plan.ask.field", Texts.text("plan.field." + field.key())), () -> gestures.ask(field));
        ask.addClassName("field-ask");
        ask.setVisible(false);
        getContent().addClassName("field-editor");
        getContent().getElement().setAttribute("data-field", field.key());
        getContent().add(input.component(), ask, reading);
    }

    boolean isReadOnly() {
        return input.isReadOnly();
    }

    ItemField field() {
        return field;
    }

    /** What the user may do with this field. */
    void allow(ItemRights next) {
        if (!next.equals(rights)) {
            rights = next;
            input.setReadOnly(!rights.writable().contains(field));
            showPending(pending);
            showDoubt(doubt);
        }
    }

    /** Shows a text that was read from the plan; it is not a change. */
    void show(ItemRow row) {
        base = row.text(field);
        input.setText(base);
        shown = input.text();
        showPending(row.pending().get(field));
        showDoubt(row.openDoubts().get(field));
        showReading();
    }

    /** Shows a text that is to become a change. */
    void propose(String text) {
        input.setText(text);
    }

    /** The text wanted: exactly the one that was read as long as nobody touched it. */
    String text() {
        String value = input.text();
        return value.equals(shown) ? base : value;
    }

    boolean isDirty() {
        return !text().equals(base);
    }

    void focus() {
        if (input.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        getElement().executeJs(POINT);
    }

    /** Brings the field into sight without giving it the keyboard. */
    void reveal() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({ block: 'nearest' }), 80)");
    }

    /** @param message what is wrong and what to do, null when nothing is */
    void showError(@Nullable String message) {
        input.showError(message);
        if (message != null) {
            focus();
        }
    }

    /** What the mark says already is not said twice. */
    private void showReading() {
        String text = text();
        reading.show(field, text, doubt != null && text.equals(base) ? DoubtWords.sentences(doubt) : List.of());
    }

    private void showDoubt(@Nullable DoubtMark mark) {
        doubt = mark;
        if (check != null) {
            getContent().remove(check);
            check = null;
        }
        getContent().setClassName("is-doubtful", mark != null);
        if (mark != null) {
            check = new DoubtBar(mark, rights.writable().contains(field) ? () -> gestures.confirm(field) : null);
            getContent().add(check);
        }
    }

    private void showPending(@Nullable PendingMark mark) {
        pending = mark;
        if (question != null) {
            getContent().remove(question);
            question = null;
        }
        getContent().setClassName("is-pending", mark != null);
        ask.setVisible(rights.asks() && mark == null);
        if (mark != null) {
            question = new PendingBar(
                    mark,
                    rights.answers() ? () -> gestures.answer(field) : null,
                    rights.lifts() ? () -> gestures.lift(field) : null);
            getContent().add(question);
        }
    }
}
