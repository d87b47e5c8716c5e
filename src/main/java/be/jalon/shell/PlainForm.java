package be.jalon.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself sends, with the token that proves that it came from our page. Used to log in: password
 * managers understand it.
 */
@Tag("form")
class PlainForm extends HtmlContainer {

    PlainForm(String address) {
        addClassName("plain-form");
        getElement().setAttribute("method", "post").setAttribute("action", address);
        csrfToken();
    }

    private void csrfToken() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null
                && request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    PlainForm hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
        return this;
    }

    /** @param autocomplete what the field holds, in the words of the HTML standard */
    Input field(String name, String type, String label, String autocomplete) {
        Input input = new Input();
        input.setType(type);
        input.setId(name);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", "");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(name);
        Div field = new Div(caption, input);
        field.addClassName("plain-field");
        add(field);
        return input;
    }

    NativeButton submit(String label, String... looks) {
        NativeButton button = new NativeButton(label);
        button.addClassName("plain-button");
        button.addClassNames(looks);
        button.getElement().setAttribute("type", "submit");
        add(button);
        return button;
    }
}
