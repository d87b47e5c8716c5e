package be.jalon.people;

import be.jalon.people.internal.PasswordGestures;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do to his own account. */
@Service
@MayRead
@Transactional
public class OwnAccount {

    private final CurrentUser currentUser;
    private final PasswordAttempts attempts;
    private final PasswordGestures gestures;

    OwnAccount(CurrentUser currentUser, PasswordAttempts attempts, PasswordGestures gestures) {
        this.currentUser = currentUser;
        this.attempts = attempts;
        this.gestures = gestures;
    }

    /**
     * Changes the password of the current user, whose other sessions end by it.
     *
     * @param present his present password; asking for it is slowed down like a login
     */
    public PasswordOutcome changePassword(String present, String wanted) {
        UUID account = currentUser
                .accountId()
                .orElseThrow(() -> new AccessDeniedException("Only the owner of an account has a password"));
        Duration wait = attempts.beginOwn(account);
        if (!wait.isZero()) {
            AuditLog.of(AuditEvent.LOGIN_THROTTLED, currentUser.name()).write();
            return new PasswordOutcome.TooManyAttempts(wait);
        }
        PasswordOutcome outcome = gestures.change(account, present, wanted);
        if (outcome instanceof PasswordOutcome.Wrong) {
            AuditLog.of(AuditEvent.LOGIN_FAILED, currentUser.name()).write();
        } else {
            attempts.succeededOwn(account);
        }
        return outcome;
    }
}
