package be.jalon.plan.internal;

import be.jalon.shared.InstallationErased;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the plans of an erased trial. */
@Component
class PlanErasure {

    private final PlanTable plans;
    private final ItemTable items;
    private final SnapshotCache snapshots;

    PlanErasure(PlanTable plans, ItemTable items, SnapshotCache snapshots) {
        this.plans = plans;
        this.items = items;
        this.snapshots = snapshots;
    }

    /** After the modules whose rows point to items (they take a lower order), before the people. */
    @Order(300)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(InstallationErased event) {
        items.eraseMarks();
        items.untie();
        items.erase();
        plans.erase();
        snapshots.clear();
    }
}
