package be.jalon.history;

import be.jalon.history.internal.ChangeLog;
import be.jalon.people.MayRead;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /**
     * What others changed on some items after a moment, by item, newest first. Costs one statement, none without items.
     *
     * @param items at most some hundreds
     * @param exceptBy display name of whoever knows what he changed himself
     * @param limit how many changes at most
     */
    public Map<UUID, List<ChangeEntry>> since(Instant after, Collection<UUID> items, String exceptBy, int limit) {
        return items.isEmpty() ? Map.of() : log.since(after, items, exceptBy, limit);
    }
}
