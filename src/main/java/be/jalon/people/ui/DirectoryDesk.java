package be.jalon.people.ui;

import be.jalon.people.AccountOutcome;
import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.CellChange;
import be.jalon.people.CurrentUser;
import be.jalon.people.LikelyDuplicate;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotMention;
import be.jalon.people.PilotMentions;
import be.jalon.people.PilotOutcome;
import be.jalon.people.PilotPair;
import be.jalon.people.PilotSurvey;
import be.jalon.people.Role;
import be.jalon.people.Succession;
import be.jalon.people.SuccessionOutcome;
import be.jalon.people.SuccessionPreview;
import be.jalon.people.Successions;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the screen of the directory may ask for, for the user of the present request. */
@SpringComponent
class DirectoryDesk {

    private final PilotDirectory directory;
    private final PilotMentions mentions;
    private final Successions successions;
    private final Accounts accounts;
    private final CurrentUser user;

    DirectoryDesk(
            PilotDirectory directory,
            PilotMentions mentions,
            Successions successions,
            Accounts accounts,
            CurrentUser user) {
        this.directory = directory;
        this.mentions = mentions;
        this.successions = successions;
        this.accounts = accounts;
        this.user = user;
    }

    /** Whether the user may change entries. */
    boolean mayEdit() {
        return user.role().filter(Role::editsPlans).isPresent();
    }

    boolean mayAttach() {
        return user.role().filter(Role.ADMINISTRATOR::equals).isPresent();
    }

    List<Pilot> all() {
        return directory.all();
    }

    /** @param open the entry whose mentions are wanted too */
    PilotSurvey survey(List<Pilot> pilots, Optional<Pilot> open) {
        return mentions.survey(pilots, open.orElse(null));
    }

    List<LikelyDuplicate> likelyDuplicates(List<Pilot> pilots) {
        return mayEdit() ? directory.likelyDuplicates(pilots) : List.of();
    }

    /** All accounts, for those who may attach them. */
    List<AccountSummary> accounts() {
        return mayAttach() ? accounts.all() : List.of();
    }

    List<PilotMention> mentions(Pilot pilot) {
        return mentions.of(pilot);
    }

    PilotOutcome describe(Pilot pilot, String name, PilotKind kind) {
        return directory.describe(pilot.id(), pilot.version(), name, kind);
    }

    PilotOutcome merge(UUID stay, Map<UUID, Long> versions) {
        return directory.merge(stay, versions);
    }

    PilotOutcome split(Pilot pilot, UUID spelling) {
        return directory.split(pilot.id(), pilot.version(), spelling);
    }

    PilotOutcome retire(Pilot pilot, boolean former) {
        return directory.retire(pilot.id(), pilot.version(), former);
    }

    void keepApart(PilotPair pair) {
        directory.keepApart(pair);
    }

    SuccessionPreview preview(Succession succession) {
        return successions.preview(succession);
    }

    SuccessionOutcome succeed(Succession succession, boolean former) {
        return successions.succeed(succession, former);
    }

    List<CellChange> undo(SuccessionOutcome.Done done) {
        return successions.undo(done);
    }

    /** Attaches an account to an entry, behind those that it is attached to already. */
    AccountOutcome attach(AccountSummary account, Pilot pilot) {
        List<UUID> entries = new ArrayList<>(account.pilots());
        entries.add(pilot.id());
        return accounts.attach(account.id(), account.version(), entries);
    }

    AccountOutcome detach(AccountSummary account, Pilot pilot) {
        List<UUID> entries = new ArrayList<>(account.pilots());
        entries.removeAll(ids(pilot));
        return accounts.attach(account.id(), account.version(), entries);
    }

    /** Whether an account is attached to one of the spellings of an entry. */
    static boolean isAttached(AccountSummary account, Pilot pilot) {
        return account.pilots().stream().anyMatch(ids(pilot)::contains);
    }

    private static Set<UUID> ids(Pilot pilot) {
        Set<UUID> ids = new HashSet<>();
        ids.add(pilot.id());
        pilot.others().forEach(spelling -> ids.add(spelling.id()));
        return ids;
    }
}
