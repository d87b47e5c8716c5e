package be.jalon.review;

import be.jalon.people.MayRead;
import be.jalon.plan.PlanReading;
import be.jalon.review.internal.PendingTally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many fields of all plans await the Collège; takes no statement while nothing changes. */
@Service
@MayRead
@Transactional(propagation = Propagation.SUPPORTS)
public class PendingCount {

    private final PlanReading plans;
    private final PendingTally tally;

    PendingCount(PlanReading plans, PendingTally tally) {
        this.plans = plans;
        this.tally = tally;
    }

    public int now() {
        return tally.count(plans::pendingCount);
    }
}
