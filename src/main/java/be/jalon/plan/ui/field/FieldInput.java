package be.jalon.plan.ui.field;

import be.jalon.plan.ItemField;
import be.jalon.uikit.Texts;
import be.jalon.values.PriorityLevel;
import be.jalon.values.Reading;
import be.jalon.values.Status;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The component that a text of a field is written in. Texts may have several lines wherever a cell of a sheet may. */
public final class FieldInput {

    /** Milliseconds without a key before the text is interpreted. */
    private static final int PAUSE = 250;

    private final Component component;
    private final HasValue<?, String> value;

    private <F extends Component & HasValue<?, String>> FieldInput(F field) {
        component = field;
        value = field;
    }

    public static FieldInput of(ItemField field) {
        return switch (field) {
            case STATUS -> choice(field, statuses());
            case PRIORITY -> choice(field, priorities());
            case CODE -> line(field);
            default -> area(field);
        };
    }

    public Component component() {
        return component;
    }

    /** The text, "" when there is none; never trimmed. */
    public String text() {
        String text = value.getValue();
        return text == null ? "" : text;
    }

    public void setText(String text) {
        if (text.isEmpty()) {
            value.clear();
        } else {
            value.setValue(text);
        }
    }

    public boolean isReadOnly() {
        return value.isReadOnly();
    }

    public void setReadOnly(boolean readOnly) {
        value.setReadOnly(readOnly);
    }

    /** @param message null when nothing is wrong */
    public void showError(@Nullable String message) {
        if (component instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(message != null);
        }
    }

    public void onChange(Consumer<String> listener) {
        value.addValueChangeListener(change -> listener.accept(text()));
    }

    private static String label(ItemField field) {
        return Texts.text("plan.field." + field.key());
    }

    private static FieldInput line(ItemField field) {
        TextField text = new TextField(label(field));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setMaxLength(ItemField.MAX_LENGTH);
        return new FieldInput(text);
    }

    private static FieldInput area(ItemField field) {
        TextArea text = new TextArea(label(field));
        text.setMinRows(1);
        text.setMaxRows(12);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setMaxLength(ItemField.MAX_LENGTH);
        return new FieldInput(text);
    }

    /** Known words to choose from; any other word is kept as written. */
    private static FieldInput choice(ItemField field, List<String> words) {
        ComboBox<String> box = new ComboBox<>(label(field));
        box.setItems(words);
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.addCustomValueSetListener(custom -> {
            // The browser may say so of a field that is only read.
            if (!box.isReadOnly()) {
                box.setValue(custom.getDetail());
            }
        });
        return new FieldInput(box);
    }

    /** The plan is written in French whatever the language of the screen: these words go into it. */
    private static List<String> statuses() {
        return Arrays.stream(Status.values())
                .map(status -> Reading.label(status, Locale.FRENCH))
                .toList();
    }

    private static List<String> priorities() {
        return Stream.of(PriorityLevel.values())
                .map(level -> Reading.label(level, Locale.FRENCH))
                .toList();
    }
}
