package be.jalon.plan;

import be.jalon.people.MayEditPlans;
import be.jalon.plan.internal.PlanFilling;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in whole plans, in the transaction of the caller where there is one. */
@Service
@MayEditPlans
@Transactional
public class PlanIntake {

    private final PlanFilling filling;

    PlanIntake(PlanFilling filling) {
        this.filling = filling;
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
}
