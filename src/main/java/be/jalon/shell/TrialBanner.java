package be.jalon.shell;

import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** Says on every page that this is a trial; an administrator may erase it. */
class TrialBanner extends Aside {

    TrialBanner(boolean mayErase, Runnable erase) {
        addClassName("trial");
        getElement().setAttribute("aria-label", getTranslation("shell.trial.label"));
        add(JalonIcon.WARNING.create(), new Paragraph(getTranslation("shell.trial.text")));
        if (mayErase) {
            Button button = new Button(getTranslation("shell.trial.erase"), click -> question(erase)
                    .open());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
    }

    /** The focus is on "cancel": a key pressed in haste erases nothing. */
    private Dialog question(Runnable erase) {
        Dialog dialog = new Dialog();
        dialog.addClassName("question");
        dialog.setRole("alertdialog");
        dialog.setHeaderTitle(getTranslation("shell.trial.erase.title"));
        dialog.add(new Paragraph(getTranslation("shell.trial.erase.text")));
        Button confirm = new Button(getTranslation("shell.trial.erase.confirm"), click -> {
            dialog.close();
            erase.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        Button cancel = new Button(getTranslation("shell.cancel"), click -> dialog.close());
        cancel.setAutofocus(true);
        dialog.getFooter().add(cancel, confirm);
        return dialog;
    }
}
