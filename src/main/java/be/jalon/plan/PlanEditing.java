package be.jalon.plan;

import be.jalon.people.MayEditItems;
import be.jalon.people.MayEditPlans;
import be.jalon.plan.internal.ItemBin;
import be.jalon.plan.internal.ItemChecking;
import be.jalon.plan.internal.ItemCreation;
import be.jalon.plan.internal.ItemMarks;
import be.jalon.plan.internal.ItemPlacing;
import be.jalon.plan.internal.ItemSaving;
import be.jalon.plan.internal.Renumbering;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes plans, one gesture at a time: each is one transaction, at most five statements with its history. A gesture on
 * an item that is not in its plan (any more) throws {@link ItemGoneException} where its result does not say so; one that
 * the user may not make ({@link Permissions}) throws {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
@MayEditItems
@Transactional
public class PlanEditing {

    private final ItemCreation creation;
    private final ItemSaving saving;
    private final ItemPlacing placing;
    private final ItemBin bin;
    private final ItemMarks marks;
    private final ItemChecking checking;
    private final Renumbering renumbering;

    PlanEditing(
            ItemCreation creation,
            ItemSaving saving,
            ItemPlacing placing,
            ItemBin bin,
            ItemMarks marks,
            ItemChecking checking,
            Renumbering renumbering) {
        this.creation = creation;
        this.saving = saving;
        this.placing = placing;
        this.bin = bin;
        this.marks = marks;
        this.checking = checking;
        this.renumbering = renumbering;
    }

    @MayEditPlans
    public PlanId createPlan(NewPlan plan) {
        return creation.createPlan(plan);
    }

    /**
     * @throws PlanNotFoundException when there is no such plan
     * @throws ItemGoneException when the parent is not there (any more)
     * @throws IllegalArgumentException when an item of that level may not hang there
     */
    public ItemId create(NewItem item) {
        return creation.create(item);
    }

    /**
     * Saves the texts that the editor changed; a text that somebody else changed meanwhile is never overwritten unasked.
     *
     * @throws IllegalArgumentException when the title is emptied or a text is longer than {@link ItemField#MAX_LENGTH}
     */
    @Transactional(propagation = Propagation.NEVER)
    public SaveOutcome save(ItemEdit edit) {
        try {
            return saving.save(edit);
        } catch (ConcurrencyFailureException lostRace) {
            // Whoever won has committed: the second look sees what he wrote and says so.
            return saving.save(edit);
        }
    }

    /** Copies an item and its branch right behind it: without codes and flags, and with "(copie)" behind its title. */
    public ItemId duplicate(ItemId item) {
        return creation.duplicate(item);
    }

    /**
     * Hangs an item with its branch under another one of its plan.
     *
     * @param newParent null for the top of the plan
     * @param after the new sibling to put it behind, null to make it the last
     */
    public MoveOutcome move(ItemId item, @Nullable ItemId newParent, @Nullable ItemId after) {
        return placing.move(item, newParent, after);
    }

    /** Before its previous sibling. */
    public MoveOutcome moveUp(ItemId item) {
        return placing.up(item);
    }

    /** Behind its next sibling. */
    public MoveOutcome moveDown(ItemId item) {
        return placing.down(item);
    }

    /** Under its previous sibling, as the last child. */
    public MoveOutcome indent(ItemId item) {
        return placing.in(item);
    }

    /** Out of its parent, right behind it. */
    public MoveOutcome outdent(ItemId item) {
        return placing.out(item);
    }

    /** Moves an item and its branch to the bin. */
    public void delete(ItemId item) {
        bin.delete(item);
    }

    /**
     * Brings a branch back from the bin to its place, or under its nearest living ancestor when that place is gone.
     *
     * @param item the top of a deleted branch, as the bin lists it
     */
    public void restore(ItemId item) {
        bin.restore(item);
    }

    /**
     * Codes that would follow the present order and the plan's own way of numbering; changes nothing.
     *
     * @param scope the item whose branch to number, null for the whole plan
     */
    @MayEditPlans
    @Transactional(readOnly = true)
    public RenumberProposal proposeRenumbering(PlanId plan, @Nullable ItemId scope) {
        return renumbering.propose(plan, scope);
    }

    /** Gives the items of a proposal their codes, all or none. */
    @MayEditPlans
    public RenumberOutcome renumber(RenumberProposal proposal) {
        return renumbering.apply(proposal);
    }

    /**
     * Asks the Collège about one field of an item, instead of what was asked before.
     *
     * @param question not blank, up to 4 000 characters
     */
    public void flag(ItemId item, ItemField field, ReviewReason reason, String question) {
        marks.flag(item, field, reason, question);
    }

    /**
     * Asks the Collège about one field of an item, unless somebody else asked meanwhile.
     *
     * @param seen what the user saw asked about the field, null when nothing
     * @return false when something else is asked by now: then nothing changes
     */
    public boolean flag(
            ItemId item, ItemField field, @Nullable PendingMark seen, ReviewReason reason, String question) {
        return marks.flag(item, field, seen, reason, question);
    }

    /** Clears the flag of a field without an answer of the Collège; nothing happens when it has none. */
    @MayEditPlans
    public void lift(ItemId item, ItemField field) {
        marks.lift(item, field);
    }

    /**
     * Clears the flag that the user saw.
     *
     * @return false when another one is there by now: then nothing changes; true also when it is gone already
     */
    @MayEditPlans
    public boolean lift(ItemId item, ItemField field, PendingMark seen) {
        return marks.lift(item, field, seen);
    }

    /**
     * Takes a text that was doubtful at its import as it is.
     *
     * @param seen the doubt as the user saw it
     * @return false when the text is another one by now: then nothing changes; true also when somebody confirmed it already
     */
    public boolean confirmDoubt(ItemId item, ItemField field, DoubtMark seen) {
        return checking.confirm(item, field, seen);
    }

    /**
     * Takes a confirmation back that was given by mistake.
     *
     * @param confirmed the doubt that was confirmed
     * @return false when the text is another one by now, or is doubted already: then nothing changes
     */
    public boolean reopenDoubt(ItemId item, ItemField field, DoubtMark confirmed) {
        return checking.reopen(item, field, confirmed);
    }
}
