package be.jalon.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes when people come. */
@Component
class Visits {

    /** Whoever logs in again within this time still makes the same visit: what was new to him is still new. */
    static final Duration ONE_VISIT = Duration.ofHours(4);

    private final AccountTable accounts;
    private final Clock clock;

    Visits(AccountTable accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void begin(InteractiveAuthenticationSuccessEvent login) {
        if (login.getAuthentication().getPrincipal() instanceof JalonUser user) {
            Instant now = clock.instant();
            accounts.visit(user.accountId(), now, now.minus(ONE_VISIT));
        }
    }
}
