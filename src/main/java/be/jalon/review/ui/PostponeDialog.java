package be.jalon.review.ui;

import be.jalon.plan.Answer;
import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.uikit.DateField;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Reporter": why, and perhaps to which session. */
class PostponeDialog extends PlanDialog {

    /** What was decided. */
    interface Decision {
        void postpone(String reason, @Nullable LocalDate next);
    }

    private final TextArea reason = new TextArea(Texts.text("review.postpone.reason"));
    private final DateField next = new DateField(Texts.text("review.postpone.next"));
    private final Decision decision;

    /** @param session the session that postpones: the next one comes after it */
    PostponeDialog(String about, LocalDate session, Decision decision) {
        super(Texts.text("review.postpone.title"), Texts.text("review.postpone.confirm"));
        this.decision = decision;
        reason.setMinRows(3);
        reason.setMaxLength(Answer.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.text("review.postpone.help"));
        reason.focus();
        next.setMin(session.plusDays(1));
        Paragraph what = new Paragraph(about);
        what.addClassName("dialog-about");
        add(what, reason, next);
    }

    @Override
    protected void confirm() {
        String given = reason.getValue().strip();
        if (given.isEmpty()) {
            reason.setErrorMessage(Texts.text("review.postpone.reasonMissing"));
            reason.setInvalid(true);
            reason.focus();
        } else if (next.isInvalid()) {
            next.focus();
        } else {
            close();
            decision.postpone(given, next.getValue());
        }
    }
}
