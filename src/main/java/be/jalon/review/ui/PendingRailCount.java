package be.jalon.review.ui;

import be.jalon.review.PendingCount;
import be.jalon.uikit.RailCount;
import org.springframework.stereotype.Component;

/** "En attente [n]" in the rail. */
@Component
class PendingRailCount implements RailCount {

    private final PendingCount pending;

    PendingRailCount(PendingCount pending) {
        this.pending = pending;
    }

    @Override
    public String path() {
        return PendingPlace.ROUTE;
    }

    @Override
    public int count() {
        return pending.now();
    }
}
