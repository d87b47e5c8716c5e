package be.jalon.review.internal;

import be.jalon.shared.Changes;
import be.jalon.shared.InstallationErased;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** How many comments the items of a plan have, remembered until somebody comments: every opened panel asks. */
@Component
public class CommentTally {

    private final CommentTable comments;
    private final AtomicLong writings = new AtomicLong();
    private final Map<UUID, Map<UUID, Integer>> plans = new ConcurrentHashMap<>();

    CommentTally(CommentTable comments) {
        this.comments = comments;
    }

    public int count(UUID plan, UUID item) {
        return counts(plan).getOrDefault(item, 0);
    }

    public void prepare(UUID plan) {
        counts(plan);
    }

    private Map<UUID, Integer> counts(UUID plan) {
        Map<UUID, Integer> known = plans.get(plan);
        if (known == null) {
            long before = writings.get();
            known = read(plan);
            // What was counted while somebody wrote may miss it: the next one counts again.
            if (writings.get() == before) {
                plans.put(plan, known);
            }
        }
        return known;
    }

    private Map<UUID, Integer> read(UUID plan) {
        Map<UUID, Integer> counts = new HashMap<>();
        comments.counts(plan).forEach(count -> counts.put(count.item(), Math.toIntExact(count.comments())));
        return counts;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void changed(Changes gesture) {
        gesture.changes().stream()
                .filter(change -> change.field().equals(CommentBook.FIELD))
                .forEach(change -> {
                    writings.incrementAndGet();
                    plans.remove(change.planId());
                });
    }

    @EventListener
    public void erased(InstallationErased event) {
        writings.incrementAndGet();
        plans.clear();
    }
}
