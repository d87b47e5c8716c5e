package be.jalon.review;

import be.jalon.people.MayComment;
import be.jalon.people.MayRead;
import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.review.internal.CommentBook;
import be.jalon.review.internal.CommentTally;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people say about items; the history tells each comment and each that was taken away. */
@Service
@MayRead
@Transactional(readOnly = true)
public class Comments {

    /** The longest comment, in characters. */
    public static final int LONGEST = 10_000;

    private final CommentBook book;
    private final CommentTally tally;
    private final PlanReading plans;

    Comments(CommentBook book, CommentTally tally, PlanReading plans) {
        this.book = book;
        this.tally = tally;
        this.plans = plans;
    }

    /** The comments on an item, the latest first. */
    public List<Comment> of(PlanId plan, ItemId item) {
        return book.of(plan, item);
    }

    /** How many comments an item has; from memory while nobody writes any in the plan. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public int count(PlanId plan, ItemId item) {
        return tally.count(plan.value(), item.value());
    }

    /** Counts the comments of a plan ahead of {@link #count}. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void prepare(PlanId plan) {
        tally.prepare(plan.value());
    }

    /** Whether the user may comment on an item. Takes one statement at most. */
    public boolean mayComment(PlanId plan, ItemId item) {
        return plans.afterGesture(plan)
                .filter(snapshot -> plans.permissions().mayComment(snapshot, item))
                .isPresent();
    }

    /**
     * @param text not blank, up to {@link #LONGEST} characters
     * @throws ItemGoneException when the item is not in its plan (any more)
     * @throws AccessDeniedException when the user may not comment on this item
     */
    @MayComment
    @Transactional
    public void write(PlanId plan, ItemId item, String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new IllegalArgumentException("A comment needs 1 to " + LONGEST + " characters");
        }
        PlanSnapshot snapshot = plans.find(plan).orElseThrow(() -> new ItemGoneException(item));
        ItemRow row = snapshot.row(item).orElseThrow(() -> new ItemGoneException(item));
        if (!plans.permissions().mayComment(snapshot, item)) {
            throw new AccessDeniedException("Not allowed to comment on this item");
        }
        book.write(plan, row, said);
    }

    /**
     * Takes away a comment of one's own; does nothing when it is gone already.
     *
     * @throws AccessDeniedException when somebody else wrote it
     */
    @MayComment
    @Transactional
    public void delete(UUID comment) {
        book.delete(comment, (plan, item) -> plans.afterGesture(plan)
                .flatMap(snapshot -> snapshot.row(item))
                .map(ItemRow::label)
                .orElse(""));
    }
}
