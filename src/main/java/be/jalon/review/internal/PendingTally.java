package be.jalon.review.internal;

import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.shared.InstallationErased;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers how many fields wait until something changes, for it is asked on every page. */
@Component
public class PendingTally {

    /** Another running application may have changed something, or a change may be counted twice in the same instant. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** What brings fields with it or takes them away; only what is created by hand comes without questions. */
    private static final Set<String> WHOLE_ITEMS = Set.of("created", "deleted", "restored");

    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known known;

    PendingTally(Clock clock) {
        this.clock = clock;
    }

    private record Known(int count, long afterChange, Instant at) {}

    /** The number as it is now; counted only when something changed since the last time. */
    public int count(IntSupplier counting) {
        Known last = known;
        long now = changes.get();
        if (last != null && last.afterChange() == now && last.at().plus(FRESH).isAfter(clock.instant())) {
            return last.count();
        }
        int counted = counting.getAsInt();
        keep(new Known(counted, now, clock.instant()));
        return counted;
    }

    private synchronized void keep(Known counted) {
        known = counted;
    }

    /** Most gestures tell by themselves what they do to the number, so that hardly anything is counted anew. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public synchronized void changed(Changes gesture) {
        int difference = 0;
        for (Change change : gesture.changes()) {
            Integer step = step(change);
            if (step == null) {
                changes.incrementAndGet();
                return;
            }
            difference += step;
        }
        Known last = known;
        if (last != null && difference != 0) {
            known = new Known(last.count() + difference, last.afterChange(), last.at());
        }
    }

    /** By how much a change raises the number; null when only counting tells. */
    private static @Nullable Integer step(Change change) {
        String field = change.field();
        if (field.startsWith("pending.")) {
            return (change.after() == null ? 0 : 1) - (change.before() == null ? 0 : 1);
        }
        if (field.startsWith("confirmed.")) {
            return -1;
        }
        boolean byHand = field.equals("created") && change.origin().equals("FORM");
        boolean unclear = WHOLE_ITEMS.contains(field) || field.startsWith("withdrawn.");
        return unclear && !byHand ? null : 0;
    }

    @EventListener
    public void erased(InstallationErased event) {
        changes.incrementAndGet();
    }
}
