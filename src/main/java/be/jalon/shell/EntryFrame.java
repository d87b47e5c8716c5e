package be.jalon.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The pages before a session: a drawing of the terrain, and what there is to do. */
class EntryFrame extends Div {

    private final Main main = new Main();

    EntryFrame() {
        addClassName("entry");
        Paragraph brand = new Paragraph(new Image("images/jalon.svg", ""), new Span("Jalon"));
        brand.addClassName("entry-brand");
        Paragraph motto = new Paragraph(getTranslation("shell.entry.motto"));
        motto.addClassName("entry-motto");
        Header scene = new Header(brand, motto);
        scene.addClassName("entry-scene");
        main.addClassName("entry-main");
        super.add(scene, main);
    }

    void show(Component... content) {
        main.removeAll();
        main.add(content);
    }
}
