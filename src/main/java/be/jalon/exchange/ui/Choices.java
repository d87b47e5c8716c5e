package be.jalon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;

/** A row of words of which one is chosen: what is shown below follows it. */
class Choices extends Composite<Div> {

    private final List<NativeButton> buttons = new ArrayList<>();

    /** @param name what the choice is about, for those who do not see it */
    Choices(String name) {
        getContent().addClassName("choices");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", name);
    }

    void add(SerializableRunnable chosen, Component... words) {
        NativeButton button = new NativeButton();
        button.add(words);
        button.addClickListener(click -> {
            mark(button);
            chosen.run();
        });
        buttons.add(button);
        getContent().add(button);
        mark(buttons.getFirst());
    }

    private void mark(NativeButton chosen) {
        buttons.forEach(
                button -> button.getElement().setAttribute("aria-pressed", Boolean.toString(button.equals(chosen))));
    }
}
