package be.jalon.review.ui;

import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;

/** The day of the session that is being worked through: chosen once, kept until the user leaves. */
final class SessionDay {

    private static final String ATTRIBUTE = SessionDay.class.getName();

    private SessionDay() {}

    /** The day chosen; today as long as nobody chose any. */
    static LocalDate chosen(LocalDate today) {
        return VaadinSession.getCurrent().getAttribute(ATTRIBUTE) instanceof LocalDate day ? day : today;
    }

    static void choose(LocalDate day) {
        VaadinSession.getCurrent().setAttribute(ATTRIBUTE, day);
    }
}
