package be.jalon.plan;

import be.jalon.people.MayAnswer;
import be.jalon.plan.internal.ItemAnswers;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers of the Collège (decision 0013). An answer is given to what its author read: when the text or the
 * question is another one by then, nothing changes. At most five statements each with the history and with the pilots whom
 * the directory does not know yet.
 */
@Service
@MayAnswer
@Transactional(propagation = Propagation.NEVER)
public class PlanAnswers {

    private final ItemAnswers answers;

    PlanAnswers(ItemAnswers answers) {
        this.answers = answers;
    }

    /**
     * Confirming and specifying clear the question; postponing keeps it.
     *
     * @throws IllegalArgumentException when a title is emptied or a text is longer than {@link ItemField#MAX_LENGTH}
     */
    public AnswerOutcome answer(Answer answer) {
        try {
            return answers.answer(answer);
        } catch (ConcurrencyFailureException lostRace) {
            // Whoever won has committed: the second look sees what he wrote and says so.
            return answers.answer(answer);
        }
    }

    /** Confirms several fields of one plan in one transaction; those that changed meanwhile are left out. */
    public Confirmations confirm(PlanId plan, List<Answer.Confirm> wanted) {
        try {
            return answers.confirm(plan, wanted);
        } catch (ConcurrencyFailureException lostRace) {
            return answers.confirm(plan, wanted);
        }
    }

    /**
     * Takes an answer back that was given by mistake: the text and the question are as before, and the history tells both.
     * Not when somebody changed the text or asked anew since then.
     */
    public AnswerOutcome takeBack(Answer given) {
        try {
            return answers.takeBack(given);
        } catch (ConcurrencyFailureException lostRace) {
            return answers.takeBack(given);
        }
    }
}
