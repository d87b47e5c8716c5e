package be.jalon.exchange.ui;

import be.jalon.uikit.Texts;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before answers that somebody began to write and did not give are left behind. */
final class UngivenAnswers {

    private UngivenAnswers() {}

    /**
     * @param count how many were begun; without any nobody is asked
     * @param goOn what is done without them
     */
    static void ask(int count, SerializableRunnable goOn) {
        if (count == 0) {
            goOn.run();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                Texts.text("exchange.ungiven.title", count),
                Texts.text("exchange.ungiven.text"),
                Texts.text("exchange.ungiven.without"),
                confirmed -> goOn.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("exchange.ungiven.back"));
        dialog.open();
    }
}
