package be.jalon.plan;

import be.jalon.people.MayEditPlans;
import be.jalon.people.MayRead;
import be.jalon.plan.internal.PlanGuard;
import be.jalon.plan.internal.PlanStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads plans; everybody with an account may, but for the bin. */
@Service
@MayRead
@Transactional(readOnly = true)
public class PlanReading {

    private final PlanStore store;
    private final PlanGuard guard;

    PlanReading(PlanStore store, PlanGuard guard) {
        this.store = store;
        this.guard = guard;
    }

    /** What the user may do in plans, so that nothing else is offered; the services judge again. Costs no statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Permissions permissions() {
        return guard.permissions();
    }

    /** All plans, by title. */
    public List<PlanSummary> plans() {
        return store.summaries();
    }

    /**
     * A plan as it is now. Costs one statement when nothing changed since the last reading, by whomever, and two
     * otherwise.
     *
     * @throws PlanNotFoundException when there is no such plan
     */
    public PlanSnapshot open(PlanId plan) {
        return store.find(plan).orElseThrow(() -> new PlanNotFoundException(plan));
    }

    /** A plan as it is now; empty when there is no such plan. */
    public Optional<PlanSnapshot> find(PlanId plan) {
        return store.find(plan);
    }

    /**
     * A plan with everything that was changed through this application, for showing somebody what a gesture has just
     * done: takes no statement. Changes made by another running application may be missing.
     */
    public Optional<PlanSnapshot> afterGesture(PlanId plan) {
        return store.latest(plan);
    }

    /** All plans as they are now, by title. Costs one statement while no plan changed, and one more for all that did. */
    public List<PlanSnapshot> all() {
        return store.all();
    }

    /** How many fields of all plans await the Collège. */
    public int pendingCount() {
        return store.pendingCount();
    }

    /** The deleted branches of a plan, the latest first. */
    @MayEditPlans
    public List<BinEntry> bin(PlanId plan) {
        return store.bin(plan);
    }
}
