package be.jalon.people.internal;

import be.jalon.people.AccountEvent;
import be.jalon.people.AccountOutcome;
import be.jalon.people.CurrentUser;
import be.jalon.people.Invitee;
import be.jalon.people.Role;
import be.jalon.people.SessionsEnd;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an administrator does to accounts. Each gesture starts from the version that he saw, and leaves a trail. */
@Component
public class AccountGestures {

    private static final Duration INVITATION = Duration.ofDays(7);

    private final AccountTable accounts;
    private final PilotTable pilots;
    private final AttachedPilots attached;
    private final AccountTrail trail;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountGestures(
            AccountTable accounts,
            PilotTable pilots,
            AttachedPilots attached,
            AccountTrail trail,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.pilots = pilots;
        this.attached = attached;
        this.trail = trail;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    public AccountOutcome create(Invitee invitee) {
        if (accounts.findByUsername(invitee.username()).isPresent()) {
            return new AccountOutcome.NameTaken(invitee.username());
        }
        Account account = new Account(invitee.username(), invitee.displayName(), invitee.role(), null);
        account.attach(invitee.pilots());
        attached.forgetAfterwards();
        String token = Tokens.next();
        Instant until = until();
        account.invite(Sha256.of(token), until);
        accounts.save(account);
        trail.note(account.id(), AccountEvent.CREATED, null, invitee.role().name());
        if (!invitee.pilots().isEmpty()) {
            Map<UUID, String> names = namesOf(account.pilots().stream());
            trail.note(account.id(), AccountEvent.ATTACHED, null, names(account.pilots(), names));
        }
        audit(AuditEvent.ACCOUNT_CREATED, account).with("role", account.role()).write();
        return invited(account, token, until);
    }

    /** A new link, in the place of one that is open or, for an account in use, of its password. */
    public AccountOutcome invite(UUID id, long version) {
        return change(id, version, account -> {
            boolean inUse = account.passwordHash() != null;
            if (inUse && isLastAdministrator(account)) {
                return new AccountOutcome.LastAdministrator();
            }
            account.choosePassword(null);
            if (inUse) {
                events.publishEvent(new SessionsEnd(account.username(), false));
            }
            return invite(account);
        });
    }

    private AccountOutcome invite(Account account) {
        String token = Tokens.next();
        Instant until = until();
        account.invite(Sha256.of(token), until);
        return invited(account, token, until);
    }

    private Instant until() {
        return clock.instant().plus(INVITATION).truncatedTo(ChronoUnit.SECONDS);
    }

    private AccountOutcome invited(Account account, String token, Instant until) {
        trail.note(account.id(), AccountEvent.INVITED, null, null);
        accounts.saveAndFlush(account);
        audit(AuditEvent.INVITATION_MADE, account).with("until", until).write();
        return new AccountOutcome.Invited(account.summary(), token, until);
    }

    public AccountOutcome withdraw(UUID id, long version) {
        return change(id, version, account -> {
            account.invite(null, null);
            trail.note(id, AccountEvent.WITHDRAWN, null, null);
            audit(AuditEvent.INVITATION_REVOKED, account).write();
            return saved(account);
        });
    }

    public AccountOutcome changeRole(UUID id, long version, Role role) {
        return change(id, version, account -> describe(account, role, account.pilots()));
    }

    public AccountOutcome attach(UUID id, long version, List<UUID> entries) {
        return change(id, version, account -> describe(account, account.role(), entries));
    }

    public AccountOutcome describe(UUID id, long version, Role role, List<UUID> entries) {
        return change(id, version, account -> describe(account, role, entries));
    }

    private AccountOutcome describe(Account account, Role role, List<UUID> entries) {
        if (account.role() != role) {
            if (isLastAdministrator(account)) {
                return new AccountOutcome.LastAdministrator();
            }
            changeRole(account, role);
        }
        attach(account, entries);
        return saved(account);
    }

    private void changeRole(Account account, Role role) {
        Role before = account.role();
        account.changeRole(role);
        trail.note(account.id(), AccountEvent.ROLE_CHANGED, before.name(), role.name());
        audit(AuditEvent.ROLE_CHANGED, account)
                .with("from", before)
                .with("to", role)
                .write();
        events.publishEvent(new SessionsEnd(account.username(), false));
    }

    private void attach(Account account, List<UUID> entries) {
        List<UUID> before = List.copyOf(account.pilots());
        account.attach(entries);
        if (!before.equals(account.pilots())) {
            Map<UUID, String> names = namesOf(Stream.concat(before.stream(), account.pilots().stream()));
            String after = names(account.pilots(), names);
            trail.note(account.id(), AccountEvent.ATTACHED, names(before, names), after);
            audit(AuditEvent.ACCOUNT_CHANGED, account).with("entries", after).write();
            attached.forgetAfterwards();
        }
    }

    public AccountOutcome enable(UUID id, long version, boolean open) {
        return change(id, version, account -> {
            if (!open && isLastAdministrator(account)) {
                return new AccountOutcome.LastAdministrator();
            }
            account.enable(open);
            trail.note(id, open ? AccountEvent.ENABLED : AccountEvent.DISABLED, null, null);
            audit(open ? AuditEvent.ACCOUNT_ENABLED : AuditEvent.ACCOUNT_DISABLED, account)
                    .write();
            events.publishEvent(new SessionsEnd(account.username(), false));
            return saved(account);
        });
    }

    private AccountOutcome change(UUID id, long version, Function<Account, AccountOutcome> gesture) {
        Optional<Account> stored = accounts.findWithPilots(id);
        if (stored.isEmpty()) {
            return new AccountOutcome.Gone();
        }
        return stored.get().hasVersion(version)
                ? gesture.apply(stored.get())
                : new AccountOutcome.Conflict(stored.get().summary());
    }

    private AccountOutcome saved(Account account) {
        return new AccountOutcome.Saved(accounts.saveAndFlush(account).summary());
    }

    private boolean isLastAdministrator(Account account) {
        if (!account.isActiveAdministrator()) {
            return false;
        }
        accounts.lockAdministrators();
        return accounts.findByRole(Role.ADMINISTRATOR).stream()
                .filter(Account::isActiveAdministrator)
                .allMatch(other -> other.id().equals(account.id()));
    }

    private AuditLog audit(AuditEvent event, Account account) {
        return AuditLog.of(event, currentUser.name()).with("account", account.username());
    }

    private Map<UUID, String> namesOf(Stream<UUID> entries) {
        return pilots.findAllById(entries.distinct().toList()).stream()
                .collect(Collectors.toMap(StoredPilot::id, StoredPilot::name));
    }

    private static String names(List<UUID> entries, Map<UUID, String> names) {
        return entries.stream()
                .filter(names::containsKey)
                .map(entry -> names.getOrDefault(entry, ""))
                .collect(Collectors.joining(", "));
    }
}
