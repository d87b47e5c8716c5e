package be.jalon.plan.ui.desk;

import be.jalon.uikit.Texts;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Somebody is about to leave an item whose changes are not saved. */
public class UnsavedDialog extends ConfirmDialog {

    public UnsavedDialog(Runnable save, Runnable discard, Runnable stay) {
        setHeader(Texts.text("plan.unsaved.title"));
        setText(Texts.text("plan.unsaved.text"));
        setConfirmText(Texts.text("plan.save"));
        setRejectText(Texts.text("plan.unsaved.discard"));
        setCancelText(Texts.text("plan.unsaved.stay"));
        setRejectable(true);
        setCancelable(true);
        setRejectButtonTheme("tertiary error");
        addConfirmListener(event -> save.run());
        addRejectListener(event -> discard.run());
        addCancelListener(event -> stay.run());
    }
}
