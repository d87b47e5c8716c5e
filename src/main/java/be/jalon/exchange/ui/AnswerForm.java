package be.jalon.exchange.ui;

import be.jalon.exchange.AnswerDraft;
import be.jalon.exchange.DoubtAnswer;
import be.jalon.exchange.FieldPlace;
import be.jalon.exchange.Finding;
import be.jalon.plan.ui.field.FieldInput;
import be.jalon.plan.ui.field.FieldReading;
import be.jalon.plan.ui.field.TextInterpreter;
import be.jalon.uikit.PlainButton;
import be.jalon.values.Presence;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under a doubt: the field as people will write it in the plan, what that means, and whether others say the same. */
class AnswerForm extends Composite<Div> {

    private final AnswerDesk desk;
    private final Finding finding;
    private final FieldPlace place;
    private final Set<FieldPlace> alike;
    private final FieldInput input;
    private final @Nullable Checkbox all;
    /** The candidate that was chosen, as long as nobody wrote something else. */
    private @Nullable String person;
    /** What the field said before anybody wrote in it. */
    private final String atFirst;

    AnswerForm(AnswerDesk desk, FieldPlace place, Finding finding, List<Finding> kind) {
        this.desk = desk;
        this.place = place;
        this.finding = finding;
        this.alike = desk.alike(place, finding, kind);
        input = FieldInput.of(place.field());
        FieldReading reading = new FieldReading(new TextInterpreter());
        atFirst = atFirst();
        all = alike.size() > 1 ? new Checkbox(words()) : null;
        getContent().addClassName("answer-form");
        getContent().add(candidates(), input.component(), reading);
        if (all != null) {
            getContent().add(all);
        }
        getContent().add(buttons());
        if (!atFirst.isEmpty()) {
            input.setText(atFirst);
            reading.show(place.field(), atFirst);
        }
        allowAll(AnswerDesk.candidates(finding).isEmpty());
        desk.draft(place).ifPresent(draft -> takeUp(draft, reading));
        input.onChange(text -> {
            reading.show(place.field(), text);
            forgetPerson(text);
            keepDraft();
        });
        if (all != null) {
            all.addValueChangeListener(change -> keepDraft());
        }
        Shortcuts.addShortcutListener(getContent(), this::answer, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent());
    }

    /** What was answered, or what the file says where that is more than a sign for "unknown". */
    private String atFirst() {
        String written = desk.written(place);
        return desk.text(place.item(), place.field()).orElse(Presence.of(written) == Presence.STATED ? written : "");
    }

    private void takeUp(AnswerDraft draft, FieldReading reading) {
        person = draft.person();
        input.setText(draft.text());
        reading.show(place.field(), draft.text());
        if (all != null) {
            allowAll(person != null || AnswerDesk.candidates(finding).isEmpty());
            all.setValue(draft.all() && all.isEnabled());
        }
    }

    /** Whoever looks at another doubt meanwhile finds here what he had begun. */
    private void keepDraft() {
        String text = input.text();
        if (text.equals(atFirst)) {
            desk.forgetDraft(place);
        } else {
            desk.keep(place, new AnswerDraft(text, person, all != null && all.getValue()));
        }
    }

    private String words() {
        return AnswerDesk.candidates(finding).isEmpty()
                ? getTranslation("exchange.answer.all", alike.size(), label(), AnswerWords.quoted(desk.written(place)))
                : getTranslation("exchange.answer.allNamed", alike.size(), finding.raw());
    }

    private String label() {
        return getTranslation("plan.field." + place.field().key());
    }

    private Div candidates() {
        Div choice = new Div();
        choice.addClassName("answer-candidates");
        List<String> persons = AnswerDesk.candidates(finding);
        choice.setVisible(!persons.isEmpty());
        for (String candidate : persons) {
            PlainButton button =
                    new PlainButton(getTranslation("exchange.answer.candidate", candidate), () -> choose(candidate));
            button.addClassName("answer-candidate");
            choice.add(button);
        }
        return choice;
    }

    private void choose(String candidate) {
        person = candidate;
        allowAll(true);
        input.setText(desk.naming(place, finding, candidate));
    }

    /** A text of one's own is for one cell: others may name somebody else beside. */
    private void allowAll(boolean allowed) {
        if (all != null) {
            all.setEnabled(allowed);
            all.setValue(allowed && all.getValue());
        }
    }

    private void forgetPerson(String text) {
        if (person != null && !text.equals(desk.naming(place, finding, person))) {
            person = null;
            allowAll(false);
        }
    }

    private Div buttons() {
        Button answer = new Button(getTranslation("exchange.answer.give"), click -> answer());
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        Button right = new Button(
                getTranslation("exchange.answer.asWritten"), click -> desk.give(places(), new DoubtAnswer.AsWritten()));
        right.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div buttons = new Div(answer, right);
        buttons.addClassName("answer-buttons");
        return buttons;
    }

    private Set<FieldPlace> places() {
        return all != null && all.getValue() ? alike : Set.of(place);
    }

    private void answer() {
        String text = input.text();
        if (text.isBlank()) {
            input.showError(getTranslation("exchange.answer.missing"));
        } else if (text.equals(desk.written(place))) {
            desk.give(places(), new DoubtAnswer.AsWritten());
        } else if (person != null) {
            desk.name(places(), finding, person);
        } else {
            desk.give(places(), new DoubtAnswer.Rewrite(text));
        }
    }

    void focus() {
        if (input.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
