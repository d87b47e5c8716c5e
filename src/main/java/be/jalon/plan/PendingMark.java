package be.jalon.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One field of one item awaits the Collège.
 *
 * @param question what is asked; may be empty when the mark comes from the colour of a cell
 * @param askedBy display name of who asked
 * @param postponed the latest time that the Collège put the answer off, null when it never did
 */
public record PendingMark(
        ReviewReason reason,
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable Postponement postponed) implements Serializable {

    /** A question that was not put off yet. */
    public PendingMark(ReviewReason reason, String question, String askedBy, Instant askedAt) {
        this(reason, question, askedBy, askedAt, null);
    }

    /** The same question, put off once more. */
    public PendingMark postponed(LocalDate session, String why, @Nullable LocalDate next) {
        int times = postponed == null ? 1 : postponed.times() + 1;
        return new PendingMark(reason, question, askedBy, askedAt, new Postponement(session, why, next, times));
    }
}
