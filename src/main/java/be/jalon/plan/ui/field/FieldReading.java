package be.jalon.plan.ui.field;

import be.jalon.plan.ItemField;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under a field: what its text is understood as, and what is doubtful about it. */
public class FieldReading extends Composite<Div> {

    private final Interpreter interpreter;

    public FieldReading(Interpreter interpreter) {
        this.interpreter = interpreter;
        getContent().addClassName("field-reading");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    public void show(ItemField field, String text) {
        show(field, text, List.of());
    }

    /** @param told doubts that stand beside the field already */
    public void show(ItemField field, String text, List<String> told) {
        getContent().removeAll();
        Interpreter.Reading meaning = interpreter.read(field, text);
        meaning.lines().forEach(line -> getContent().add(line("field-meaning", null, line)));
        meaning.doubts().stream().filter(doubt -> !told.contains(doubt)).forEach(doubt -> getContent()
                .add(line("field-doubt", JalonIcon.WARNING, doubt)));
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private static Component line(String style, @Nullable JalonIcon icon, String words) {
        Span line = new Span();
        line.addClassName(style);
        if (icon == null) {
            line.setText(words);
        } else {
            line.add(icon.create(), new Span(words));
        }
        return line;
    }
}
