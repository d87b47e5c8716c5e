package be.jalon.history;

import be.jalon.history.internal.ChangeLog;
import be.jalon.people.MayRead;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to an item or a plan. */
@Service
@MayRead
@Transactional(readOnly = true)
public class History {

    private final ChangeLog log;

    History(ChangeLog log) {
        this.log = log;
    }

    /** The changes of an item, newest first. */
    public List<ChangeEntry> of(UUID itemId) {
        return log.ofItem(itemId);
    }

    /**
     * The latest changes of a plan and its items, newest first.
     *
     * @param limit how many at most
     */
    public List<ChangeEntry> ofPlan(UUID planId, int limit) {
        return log.ofPlan(planId, limit);
    }
}
