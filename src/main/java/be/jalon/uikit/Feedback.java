package be.jalon.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.Command;

/** Short messages at the foot of the page. */
public final class Feedback {

    /** Long enough to read a sentence and to reach for the button, in milliseconds. */
    private static final int WITH_BUTTON = 10_000;

    private static final int PLAIN = 4_000;

    private Feedback() {}

    /** Something was done. */
    public static void done(String message) {
        show(new Notification(message, PLAIN, Notification.Position.BOTTOM_CENTER));
    }

    /** Something was done and can be undone for a while. */
    public static void undoable(String message, Command undo) {
        Notification notification = new Notification();
        Button button = new Button(Texts.text("uikit.undo"), click -> {
            notification.close();
            undo.execute();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Span content = new Span(new Span(message), button);
        content.addClassName("feedback");
        notification.add(content);
        notification.setDuration(WITH_BUTTON);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        show(notification);
    }

    /** Something could not be done: the message says what and what to do. */
    public static void problem(String message) {
        Notification notification = new Notification(message, WITH_BUTTON, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        show(notification);
    }

    /** One message at a time: the next takes the place of the one before. */
    private static void show(Notification next) {
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, Feedback.class.getName()) instanceof Notification shown) {
            shown.close();
        }
        ComponentUtil.setData(ui, Feedback.class.getName(), next);
        next.open();
    }
}
