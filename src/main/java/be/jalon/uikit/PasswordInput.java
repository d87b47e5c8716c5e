package be.jalon.uikit;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.internal.JacksonUtils;
import tools.jackson.databind.node.ObjectNode;

/** A field for a password whose button to show it speaks the user's language; its form says what is wrong. */
public class PasswordInput extends PasswordField {

    /** @param holds which password it is, so that password managers offer the right one */
    public PasswordInput(String label, Autocomplete holds) {
        super(label);
        setAutocomplete(holds);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        ObjectNode words = JacksonUtils.createObjectNode();
        words.put("reveal", getTranslation("uikit.password.reveal"));
        getElement().setPropertyJson("i18n", words);
    }

    /** Says what is wrong and puts the cursor there. */
    public void complain(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
        focus();
    }
}
