package be.jalon.people;

import be.jalon.people.internal.AccountStore;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visit that the current user is making. */
@Service
@Transactional(readOnly = true)
public class CurrentVisit {

    private final CurrentUser currentUser;
    private final AccountStore accounts;

    CurrentVisit(CurrentUser currentUser, AccountStore accounts) {
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    /**
     * When the visit before this one began; what changed since then is new to the current user. Empty at the first visit
     * and for whoever has no account. Costs one statement.
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<Instant> since() {
        return currentUser.accountId().flatMap(accounts::previousVisit);
    }
}
