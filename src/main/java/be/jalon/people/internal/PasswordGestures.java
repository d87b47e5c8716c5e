package be.jalon.people.internal;

import be.jalon.people.AccountEvent;
import be.jalon.people.Invitations.Guest;
import be.jalon.people.Organisation;
import be.jalon.people.PasswordOutcome;
import be.jalon.people.PasswordRule;
import be.jalon.people.SessionsEnd;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** People choose their passwords themselves. */
@Component
public class PasswordGestures {

    private final AccountTable accounts;
    private final OrganisationStore organisations;
    private final AccountTrail trail;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordGestures(
            AccountTable accounts,
            OrganisationStore organisations,
            AccountTrail trail,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.trail = trail;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Guest> guest(String token) {
        return invited(token).map(account -> new Guest(account.username(), account.displayName()));
    }

    private Optional<Account> invited(String token) {
        return accounts.findByInvitationHash(Sha256.of(token)).filter(account -> account.isInvitedAt(clock.instant()));
    }

    public PasswordOutcome accept(String token, String password) {
        Optional<Account> invited = invited(token);
        if (invited.isEmpty()) {
            return new PasswordOutcome.NoInvitation();
        }
        Account account = invited.get();
        Optional<String> problem = problem(account, password);
        if (problem.isPresent()) {
            return new PasswordOutcome.Refused(problem.get());
        }
        account.choosePassword(passwords.hash(password));
        account.invite(null, null);
        accounts.saveAndFlush(account);
        trail.noteBy(account.displayName(), account.id(), AccountEvent.JOINED, null, null);
        AuditLog.of(AuditEvent.INVITATION_USED, account.username()).write();
        return new PasswordOutcome.Chosen();
    }

    public PasswordOutcome change(UUID id, String present, String wanted) {
        Account account = accounts.findById(id).orElseThrow();
        if (!passwords.matches(present, account.passwordHash())) {
            return new PasswordOutcome.Wrong();
        }
        Optional<String> problem =
                present.equals(wanted) ? Optional.of("people.password.same") : problem(account, wanted);
        if (problem.isPresent()) {
            return new PasswordOutcome.Refused(problem.get());
        }
        account.choosePassword(passwords.hash(wanted));
        accounts.saveAndFlush(account);
        trail.note(id, AccountEvent.PASSWORD_CHANGED, null, null);
        AuditLog.of(AuditEvent.PASSWORD_CHANGED, account.username()).write();
        events.publishEvent(new SessionsEnd(account.username(), true));
        return new PasswordOutcome.Chosen();
    }

    private Optional<String> problem(Account account, String password) {
        String organisation = organisations.current().map(Organisation::name).orElse("");
        return PasswordRule.problem(password, List.of(account.username(), account.displayName(), organisation));
    }
}
