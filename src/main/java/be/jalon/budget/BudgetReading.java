package be.jalon.budget;

import be.jalon.people.MayRead;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the budget lines of plans; everybody with an account may. Costs what reading the plan costs. */
@Service
@MayRead
@Transactional(readOnly = true)
public class BudgetReading {

    /** As many as plans are kept in memory. */
    private static final int MOST_SHEETS = 24;

    private final PlanReading plans;
    private final Map<PlanId, Known> sheets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanId, Known> eldest) {
            return size() > MOST_SHEETS;
        }
    };

    BudgetReading(PlanReading plans) {
        this.plans = plans;
    }

    /** The budget lines of a plan as it is now; empty when there is no such plan. */
    public Optional<BudgetSheet> find(PlanId plan) {
        return plans.find(plan).map(this::of);
    }

    /** The budget lines after a gesture of this application (see {@link PlanReading#afterGesture}). */
    public Optional<BudgetSheet> afterGesture(PlanId plan) {
        return plans.afterGesture(plan).map(this::of);
    }

    /** The budget lines of a plan that was read already; takes no statement. */
    public BudgetSheet of(PlanSnapshot plan) {
        synchronized (sheets) {
            Known known = sheets.get(plan.plan().id());
            if (known == null || known.plan() != plan) {
                known = new Known(
                        plan,
                        known == null ? BudgetSheet.of(plan) : known.sheet().next(plan));
                sheets.put(plan.plan().id(), known);
            }
            return known.sheet();
        }
    }

    /** Snapshots are shared, so an unchanged plan is the same object. */
    private record Known(PlanSnapshot plan, BudgetSheet sheet) {}
}
