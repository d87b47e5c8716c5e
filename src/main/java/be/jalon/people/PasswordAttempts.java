package be.jalon.people;

import be.jalon.people.internal.AttemptLimits;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords. An attempt is counted before the password is looked at, so that attempts at the
 * same moment count too, and is given back when the password was right. Names that no account has count like others.
 */
@Component
public class PasswordAttempts {

    private final AttemptLimits limits;

    PasswordAttempts(AttemptLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts an attempt to log in.
     *
     * @param address where it comes from
     * @return how long to wait; zero when the password may be looked at now
     */
    public Duration begin(String username, String address) {
        return limits.begin(username, address);
    }

    /** The password was right: the attempt did not count, and this address is one that the account is used from. */
    public void succeeded(String username, String address) {
        limits.succeeded(username, address);
    }

    /** Counts an attempt of somebody who is logged in to give his present password. */
    Duration beginOwn(UUID account) {
        return limits.beginOwn(account);
    }

    void succeededOwn(UUID account) {
        limits.succeededOwn(account);
    }
}
