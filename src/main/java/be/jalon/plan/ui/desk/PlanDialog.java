package be.jalon.plan.ui.desk;

import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog with a title, a way out and one button that does it; Ctrl+Enter presses the button. */
public abstract class PlanDialog extends Dialog {

    private final Button confirm;

    protected PlanDialog(String title, String confirmText) {
        addClassName("plan-dialog");
        setHeaderTitle(title);
        Button cancel = new Button(Texts.text("plan.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        confirm = new Button(confirmText, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        getFooter().add(cancel, confirm);
    }

    /** Does what the button promises, and closes the dialog when it is done. */
    protected abstract void confirm();

    protected void setConfirmable(boolean confirmable) {
        confirm.setEnabled(confirmable);
    }

    /** For a dialog without fields: the keyboard starts at the button. */
    protected void focusConfirm() {
        confirm.focus();
    }

    protected void confirmOnEnter() {
        confirm.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
    }
}
