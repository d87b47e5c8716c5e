package be.jalon.shell;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A password was given too often in vain: this one was not even looked at. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** At least a second, rounded up. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
