package be.jalon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is: one picture, one sentence, the way on. */
public class EmptyState extends Composite<Div> {

    /**
     * @param picture address of a drawing among the static files
     * @param sentence what is missing and why
     * @param ways usually one button
     */
    public EmptyState(String picture, String sentence, Component... ways) {
        getContent().addClassName("empty-state");
        Image image = new Image(picture, "");
        image.addClassName("empty-state-picture");
        getContent().add(image, new Paragraph(sentence));
        getContent().add(ways);
    }
}
