package be.jalon.review.ui;

import be.jalon.plan.Answer;
import be.jalon.plan.AnswerOutcome;
import be.jalon.plan.Confirmations;
import be.jalon.plan.PlanAnswers;
import be.jalon.plan.PlanId;
import be.jalon.review.PendingCell;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.Texts;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers: each calls one service and tells what became of it. */
final class AnswerGestures implements AnswerPanel.Gestures {

    /** The screen around the answers. */
    interface Screen {
        /** The day of the session; null while none can be read. */
        @Nullable
        LocalDate session();

        PlanId plan();

        /** Shows what waits now; a field that was just answered gives its place to the next one. */
        void answered(PendingCell cell);

        /** Shows what waits now and stays where it is. */
        void refresh();

        /** Shows what waits now and opens a field. */
        void open(PendingPlace.Cell cell);

        void close();
    }

    private final PlanAnswers answers;
    private final Screen screen;

    AnswerGestures(PlanAnswers answers, Screen screen) {
        this.answers = answers;
        this.screen = screen;
    }

    @Override
    public void confirm(PendingCell cell) {
        LocalDate session = screen.session();
        if (session != null) {
            give(cell, new Answer.Confirm(cell.asked(), session), "review.done.confirmed");
        }
    }

    @Override
    public void specify(PendingCell cell, String text) {
        LocalDate session = screen.session();
        if (session != null) {
            give(cell, new Answer.Specify(cell.asked(), session, text), "review.done.specified");
        }
    }

    @Override
    public void postpone(PendingCell cell) {
        LocalDate session = screen.session();
        if (session != null) {
            String about = Texts.text(
                    "review.postpone.about",
                    PendingSaying.field(cell),
                    cell.row().label(),
                    PendingSaying.day(session));
            new PostponeDialog(
                            about,
                            session,
                            (reason, next) -> give(
                                    cell,
                                    new Answer.Postpone(cell.asked(), session, reason, next),
                                    "review.done.postponed"))
                    .open();
        }
    }

    @Override
    public void close() {
        screen.close();
    }

    private void give(PendingCell cell, Answer answer, String doneKey) {
        switch (answers.answer(answer)) {
            case AnswerOutcome.Answered ignored -> {
                screen.answered(cell);
                Feedback.undoable(
                        Texts.text(
                                doneKey, PendingSaying.field(cell), cell.row().label()),
                        () -> takeBack(answer));
            }
            case AnswerOutcome.Changed ignored -> {
                screen.refresh();
                Feedback.problem(Texts.text("review.changed"));
            }
            case AnswerOutcome.Gone ignored -> {
                screen.refresh();
                Feedback.problem(Texts.text("plan.gone"));
            }
        }
    }

    private void takeBack(Answer answer) {
        switch (answers.takeBack(answer)) {
            case AnswerOutcome.Answered ignored -> screen.open(PendingPlace.Cell.of(answer.cell()));
            case AnswerOutcome.Changed ignored -> {
                screen.refresh();
                Feedback.problem(Texts.text("review.takeBack.changed"));
            }
            case AnswerOutcome.Gone ignored -> {
                screen.refresh();
                Feedback.problem(Texts.text("plan.gone"));
            }
        }
    }

    /** Confirms several fields for one session, after a look at what they are. */
    void confirmAll(Set<PendingCell> cells) {
        LocalDate session = screen.session();
        if (session != null && !cells.isEmpty()) {
            new ConfirmManyDialog(cells, session, () -> confirmAll(cells, session)).open();
        }
    }

    private void confirmAll(Set<PendingCell> cells, LocalDate session) {
        Confirmations outcome = answers.confirm(
                screen.plan(),
                cells.stream()
                        .map(cell -> new Answer.Confirm(cell.asked(), session))
                        .toList());
        screen.refresh();
        int confirmed = outcome.confirmed().size();
        if (outcome.left().isEmpty()) {
            Feedback.done(Texts.text("review.done.many", confirmed));
        } else {
            Feedback.problem(
                    Texts.text("review.done.some", confirmed, outcome.left().size()));
        }
    }
}
