package be.jalon.budget.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ui.field.FieldInput;
import be.jalon.plan.ui.field.FieldReading;
import be.jalon.plan.ui.field.Interpreter;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;

/** One budget cell: its raw text, and below what it is understood as and what is to be checked. */
class CellEditor extends Composite<Div> {

    private final ItemField field;
    private final FieldInput input;
    private final FieldReading reading;
    private String base = "";
    private String shown = "";

    CellEditor(ItemField field, Interpreter interpreter, Runnable onChange) {
        this.field = field;
        input = FieldInput.of(field);
        reading = new FieldReading(interpreter);
        input.onChange(text -> {
            reading.show(field, text);
            onChange.run();
        });
        getContent().addClassName("field-editor");
        getContent().getElement().setAttribute("data-field", field.key());
        getContent().add(input.component(), reading);
    }

    ItemField field() {
        return field;
    }

    void setWritable(boolean writable) {
        input.setReadOnly(!writable);
    }

    /** Shows a text that was read from the plan; it is not a change. */
    void show(String text) {
        base = text;
        input.setText(text);
        shown = input.text();
        reading.show(field, text);
    }

    /** Puts back what was being written and is not saved. */
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
    }
}
