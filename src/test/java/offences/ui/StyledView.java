package offences.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import org.springframework.transaction.annotation.Transactional;

/** Breaks rules on purpose: inline style, raw HTML, a bundle of its own, a transaction in a view. */
@CssImport("./own.css")
class StyledView extends Div {

    @Transactional
    void show(String text) {
        getStyle().set("color", "red");
        add(new Html(text));
    }
}
