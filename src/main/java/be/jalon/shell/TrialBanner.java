package be.jalon.shell;

import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** Says on every page that this is a trial; an administrator may erase it. */
class TrialBanner extends Aside {

    TrialBanner(boolean mayErase, Runnable erase) {
        addClassName("trial");
        getElement().setAttribute("aria-label", getTranslation("shell.trial.label"));
        add(JalonIcon.WARNING.create(), new Paragraph(getTranslation("shell.trial.text")));
        if (mayErase) {
            Button button = new Button(getTranslation("shell.trial.erase"), click -> confirmation(erase).open());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
    }

    private ConfirmDialog confirmation(Runnable erase) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("shell.trial.erase.title"));
        dialog.setText(getTranslation("shell.trial.erase.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("shell.trial.erase"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> erase.run());
        return dialog;
    }
}
