package be.jalon.plan.ui.desk;

import be.jalon.plan.FieldConflict;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.SaveOutcome;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Two people wrote in the same fields: shows both texts, field by field, and lets the second choose or write anew. */
public class ConflictDialog extends PlanDialog {

    private enum Choice {
        MINE,
        THEIRS,
        OTHER
    }

    private final SaveOutcome.Conflict conflict;
    private final Consumer<FieldTexts> onChosen;
    private final Map<ItemField, Row> rows = new EnumMap<>(ItemField.class);

    /** @param onChosen takes the texts to be saved on top of the present item */
    public ConflictDialog(SaveOutcome.Conflict conflict, Consumer<FieldTexts> onChosen) {
        super(Texts.text("plan.conflict.title"), Texts.text("plan.conflict.confirm"));
        this.conflict = conflict;
        this.onChosen = onChosen;
        addClassName("is-wide");
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(conflict.at().atZone(ZoneId.systemDefault()));
        add(new Paragraph(Texts.text("plan.conflict.explain", conflict.by(), when)));
        for (FieldConflict field : conflict.conflicts()) {
            Row row = new Row(field, conflict.by());
            rows.put(field.field(), row);
            add(row);
        }
        if (!conflict.alsoChanged().isEmpty()) {
            add(alsoChanged());
        }
    }

    private Component alsoChanged() {
        Div others = new Div(new H3(Texts.text("plan.conflict.also", conflict.by())));
        conflict.alsoChanged().forEach(change -> {
            Span name = new Span(label(change.field()));
            name.addClassName("extra-name");
            Span text = new Span(change.after().isEmpty() ? Texts.text("plan.conflict.emptied") : change.after());
            text.addClassName("extra-text");
            Div line = new Div(name, text);
            line.addClassName("extra");
            others.add(line);
        });
        return others;
    }

    private static String label(ItemField field) {
        return Texts.text("plan.field." + field.key());
    }

    @Override
    protected void confirm() {
        FieldTexts texts = conflict.current().texts();
        for (Map.Entry<ItemField, Row> row : rows.entrySet()) {
            texts = texts.with(row.getKey(), row.getValue().text());
        }
        close();
        onChosen.accept(texts);
    }

    /** One field: my text, theirs, or another one. */
    private static final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final FieldConflict field;
        private final String by;
        private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        private final TextArea other = new TextArea();

        Row(FieldConflict field, String by) {
            this.field = field;
            this.by = by;
            addClassName("conflict-row");
            choice.setLabel(label(field.field()));
            if (!field.base().isEmpty()) {
                choice.setHelperText(Texts.text("plan.conflict.before", field.base()));
            }
            choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            choice.setItems(Choice.values());
            choice.setRenderer(new ComponentRenderer<>(this::option));
            choice.setValue(Choice.MINE);
            choice.addValueChangeListener(change -> other.setVisible(change.getValue() == Choice.OTHER));
            other.setAriaLabel(Texts.text("plan.conflict.other"));
            other.setValue(field.mine());
            other.setVisible(false);
            add(choice, other);
        }

        private Component option(Choice value) {
            String key = "plan.conflict." + value.name().toLowerCase(Locale.ROOT);
            Span who = new Span(value == Choice.THEIRS ? Texts.text(key, by) : Texts.text(key));
            who.addClassName("conflict-who");
            Div option = new Div(who);
            option.addClassName("conflict-option");
            if (value != Choice.OTHER) {
                String text = value == Choice.MINE ? field.mine() : field.theirs();
                Span words = new Span(text.isEmpty() ? Texts.text("plan.conflict.emptied") : text);
                words.addClassName("conflict-text");
                option.add(words);
            }
            return option;
        }

        String text() {
            return switch (choice.getValue()) {
                case MINE -> field.mine();
                case THEIRS -> field.theirs();
                case OTHER -> other.getValue();
            };
        }
    }
}
