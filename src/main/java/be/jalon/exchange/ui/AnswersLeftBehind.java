package be.jalon.exchange.ui;

import be.jalon.uikit.Texts;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before answers to the doubts of a file are left behind. */
final class AnswersLeftBehind {

    private AnswersLeftBehind() {}

    /**
     * @param begun how many were begun and not given; without any nobody is asked
     * @param goOn imports without them
     */
    static void askToImport(int begun, SerializableRunnable goOn) {
        if (begun == 0) {
            goOn.run();
        } else {
            ask(
                    new ConfirmDialog(
                            Texts.text("exchange.ungiven.title", begun),
                            Texts.text("exchange.ungiven.text"),
                            Texts.text("exchange.ungiven.without"),
                            confirmed -> goOn.run()),
                    Texts.text("exchange.ungiven.back"));
        }
    }

    /**
     * @param answers how many were begun or given; without any nobody is asked
     * @param goOn gives up the preview with them
     */
    static void askToLeave(int answers, SerializableRunnable goOn) {
        if (answers == 0) {
            goOn.run();
        } else {
            ask(
                    new ConfirmDialog(
                            Texts.text("exchange.leaving.title", answers),
                            Texts.text("exchange.leaving.text"),
                            Texts.text("exchange.leaving.without"),
                            confirmed -> goOn.run()),
                    Texts.text("exchange.leaving.back"));
        }
    }

    private static void ask(ConfirmDialog dialog, String back) {
        dialog.setCancelable(true);
        dialog.setCancelText(back);
        dialog.open();
    }
}
