package be.jalon.people.internal;

import be.jalon.shared.InstallationErased;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Three limits for wrong passwords, so that at most ten a minute reach the hash, however they are spread:
 *
 * <ul>
 *   <li>one name from one address: five, then one a minute;
 *   <li>one address, whatever the names: eight, then two a minute;
 *   <li>one name, whatever the addresses: the same, except from the addresses that this account is used from. Whoever
 *       guesses from elsewhere cannot keep its owner out.
 * </ul>
 */
@Component
public class AttemptLimits {

    private static final int PAIR = 5;
    private static final Duration PAIR_EVERY = Duration.ofMinutes(1);
    private static final int SPREAD = 8;
    private static final Duration SPREAD_EVERY = Duration.ofSeconds(30);

    /** Of each kind; some hundred bytes each. */
    static final int MOST = 10_000;

    private static final int LONGEST_NAME = 100;

    private final FamiliarAddresses familiar;
    private final Clock clock;
    private final Buckets pairs = new Buckets(PAIR, PAIR_EVERY, MOST);
    private final Buckets addresses = new Buckets(SPREAD, SPREAD_EVERY, MOST);
    private final Buckets names = new Buckets(SPREAD, SPREAD_EVERY, MOST);

    AttemptLimits(FamiliarAddresses familiar, Clock clock) {
        this.familiar = familiar;
        this.clock = clock;
    }

    public Duration begin(String username, String address) {
        String name = name(username);
        String origin = Origins.of(address);
        // Asked whether or not it matters and outside the lock: known and unknown names do the same work.
        boolean isFamiliar = familiar.knows(name, origin);
        return begin(name, origin, isFamiliar);
    }

    private synchronized Duration begin(String name, String origin, boolean isFamiliar) {
        Instant now = clock.instant();
        Duration wait = longest(pairs.delay(pair(name, origin), now), addresses.delay(origin, now));
        if (!isFamiliar) {
            wait = longest(wait, names.delay(name, now));
        }
        if (wait.isZero()) {
            pairs.take(pair(name, origin), now);
            addresses.take(origin, now);
            if (!isFamiliar) {
                names.take(name, now);
            }
        }
        return wait;
    }

    public void succeeded(String username, String address) {
        String name = name(username);
        String origin = Origins.of(address);
        boolean wasFamiliar = familiar.note(name, origin);
        synchronized (this) {
            Instant now = clock.instant();
            pairs.forget(pair(name, origin));
            addresses.giveBack(origin, now);
            if (!wasFamiliar) {
                names.giveBack(name, now);
            }
        }
    }

    public synchronized Duration beginOwn(UUID account) {
        Instant now = clock.instant();
        Duration wait = pairs.delay(account.toString(), now);
        if (wait.isZero()) {
            pairs.take(account.toString(), now);
        }
        return wait;
    }

    public synchronized void succeededOwn(UUID account) {
        pairs.forget(account.toString());
    }

    @EventListener
    public synchronized void forget(InstallationErased event) {
        pairs.clear();
        addresses.clear();
        names.clear();
    }

    synchronized int remembered() {
        return pairs.size() + addresses.size() + names.size();
    }

    /** Cut, so that long names take no memory; a key has one form whatever the case. */
    private static String name(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static String pair(String name, String origin) {
        return origin + " " + name;
    }

    private static Duration longest(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
