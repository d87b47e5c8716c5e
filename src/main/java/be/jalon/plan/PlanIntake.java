package be.jalon.plan;

import be.jalon.people.MayEditPlans;
import be.jalon.plan.internal.ItemRevising;
import be.jalon.plan.internal.PlanFilling;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in whole plans and what comes back for them, in the transaction of the caller where there is one. */
@Service
@MayEditPlans
@Transactional
public class PlanIntake {

    private final PlanFilling filling;
    private final ItemRevising revising;

    PlanIntake(PlanFilling filling, ItemRevising revising) {
        this.filling = filling;
        this.revising = revising;
    }

    /**
     * Fills an empty plan, siblings in the order of the list.
     *
     * @param items parents before their children
     * @param origin where they come from, for the history, for instance {@code IMPORT pst.xlsx}
     * @throws PlanNotFoundException when there is no such plan
     * @throws IllegalStateException when the plan has items, be it in its bin
     * @throws IllegalArgumentException when an item may not hang where it should, or comes before its parent
     */
    public IntakeResult intake(PlanId emptyPlan, List<IntakeItem> items, String origin) {
        return filling.fill(emptyPlan, items, origin);
    }

    /**
     * Changes texts of items of a plan together: all, or none when one of them is no more as it was seen.
     *
     * @param origin where the changes come from, for the history; each adds its place
     */
    public RevisionOutcome revise(PlanId plan, List<ItemRevision> revisions, String origin) {
        return revising.revise(plan, revisions, origin);
    }
}
