package be.jalon.shell;

import be.jalon.exchange.ExamplePlan;
import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.MayAdministrate;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.Role;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import be.jalon.shared.InstallationErased;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trial with invented accounts and an invented plan; what it made can be erased as a whole. */
@Service
class Trial {

    private static final String ORGANISATION = "Commune de Valbruyère";

    private final Accounts accounts;
    private final Organisations organisations;
    private final PilotDirectory directory;
    private final ExamplePlan example;
    private final ApplicationEventPublisher events;

    Trial(
            Accounts accounts,
            Organisations organisations,
            PilotDirectory directory,
            ExamplePlan example,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.directory = directory;
        this.example = example;
        this.events = events;
    }

    /**
     * Starts a trial with its accounts and its plan, in one transaction, unless somebody else has just begun to use this installation.
     *
     * @return the password of all its accounts, made up for this trial only
     */
    @Transactional
    public Optional<String> start() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        String password = "essai-" + OneTimeSecrets.groups(2).toLowerCase(Locale.ROOT);
        organisations.found(ORGANISATION, null, true);
        accounts.createFirst(TrialAccount.ALL.stream()
                .map(account -> new NewAccount(account.username(), account.displayName(), password, account.role()))
                .toList());
        TrialAccount.of(Role.COORDINATOR).work(() -> example.importInto(ORGANISATION));
        TrialAccount.of(Role.ADMINISTRATOR).work(this::attach);
        AuditLog.of(AuditEvent.INSTALLATION_FOUNDED, ORGANISATION)
                .with("trial", true)
                .write();
        return Optional.of(password);
    }

    /** Some people of the trial answer for actions of its plan, so that they have work of their own. */
    private void attach() {
        List<Pilot> known = directory.all();
        for (TrialAccount account : TrialAccount.ALL) {
            List<UUID> entries = account.pilots().stream()
                    .flatMap(name -> known.stream().filter(pilot -> pilot.keys().contains(Pilot.key(name))))
                    .map(Pilot::id)
                    .toList();
            if (!entries.isEmpty()) {
                AccountSummary stored = accounts.find(account.username()).orElseThrow();
                accounts.attach(stored.id(), stored.version(), entries);
            }
        }
    }

    /** Erases everything, in one transaction: every module deletes its own rows. */
    @MayAdministrate
    @Transactional
    public void erase() {
        if (organisations.current().filter(o -> o.trial()).isEmpty()) {
            throw new IllegalStateException("Only a trial can be erased");
        }
        events.publishEvent(new InstallationErased());
        AuditLog.of(AuditEvent.INSTALLATION_ERASED, ORGANISATION).write();
    }
}
