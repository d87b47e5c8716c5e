package be.jalon.shell;

import be.jalon.shell.InstallationRequest.Field;
import be.jalon.shell.InstallationRequest.Problem;
import be.jalon.uikit.PasswordInput;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form that installs Jalon for a commune; each problem is said next to its field. */
class InstallForm extends Composite<Div> {

    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);
    private final transient Function<InstallationRequest, List<Problem>> install;
    private final Runnable done;

    /**
     * @param install tries; returns what is wrong
     * @param done runs when nothing was wrong
     * @param back leaves the form
     */
    InstallForm(Function<InstallationRequest, List<Problem>> install, Runnable done, Runnable back) {
        this.install = install;
        this.done = done;
        Div columns = new Div();
        columns.addClassName("form-columns");
        columns.add(wide(text(Field.CODE, "shell.install.code.")));
        columns.add(new H2(getTranslation("shell.install.section.organisation")));
        columns.add(
                text(Field.ORGANISATION, "shell.install.organisation."), text(Field.INS_CODE, "shell.install.ins."));
        columns.add(new H2(getTranslation("shell.install.section.administrator")));
        columns.add(text(Field.DISPLAY_NAME, "shell.install.displayName."), username());
        columns.add(
                password(Field.PASSWORD, "shell.install.password."),
                password(Field.REPEATED, "shell.install.repeated."));
        fields.forEach((field, input) -> input.setRequiredIndicatorVisible(field != Field.INS_CODE));
        getContent().add(columns, buttons(back));
    }

    private TextField text(Field field, String key) {
        TextField input = new TextField(getTranslation(key + "label"));
        input.setHelperText(getTranslation(key + "help"));
        input.setManualValidation(true);
        fields.put(field, input);
        return input;
    }

    private TextField username() {
        TextField input = text(Field.USERNAME, "shell.install.username.");
        input.setAutocomplete(Autocomplete.USERNAME);
        input.setAutocapitalize(Autocapitalize.NONE);
        return input;
    }

    private PasswordInput password(Field field, String key) {
        PasswordInput input = new PasswordInput(getTranslation(key + "label"), Autocomplete.NEW_PASSWORD);
        input.setHelperText(getTranslation(key + "help"));
        fields.put(field, input);
        return input;
    }

    private static TextField wide(TextField field) {
        field.addClassName("wide");
        return field;
    }

    private Div buttons(Runnable back) {
        Button submit = new Button(getTranslation("shell.install.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        Div buttons = new Div(submit, new Button(getTranslation("shell.back"), click -> back.run()));
        buttons.addClassName("form-actions");
        return buttons;
    }

    private void submit() {
        List<Problem> problems = install.apply(request());
        fields.values().forEach(input -> input.setInvalid(false));
        problems.forEach(problem -> {
            TextFieldBase<?, String> input = input(problem.field());
            input.setErrorMessage(getTranslation(problem.messageKey()));
            input.setInvalid(true);
        });
        problems.stream()
                .map(Problem::field)
                .sorted()
                .findFirst()
                .ifPresentOrElse(first -> input(first).focus(), done);
    }

    private InstallationRequest request() {
        return new InstallationRequest(
                value(Field.CODE),
                value(Field.ORGANISATION),
                value(Field.INS_CODE),
                value(Field.DISPLAY_NAME),
                value(Field.USERNAME),
                value(Field.PASSWORD),
                value(Field.REPEATED));
    }

    private String value(Field field) {
        return input(field).getValue();
    }

    private TextFieldBase<?, String> input(Field field) {
        TextFieldBase<?, String> input = fields.get(field);
        if (input == null) {
            throw new IllegalStateException("No input for " + field);
        }
        return input;
    }
}
