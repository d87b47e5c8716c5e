package be.jalon.people;

import be.jalon.people.internal.DirectoryLog;
import be.jalon.people.internal.PilotEntries;
import be.jalon.people.internal.PilotStore;
import be.jalon.values.PilotNames;
import be.jalon.values.PilotReplacement;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets one pilot take over from another in all plans at once: a mandataire or an agent who leaves, a renamed service. */
@Service
@MayEditPlans
@Transactional
public class Successions {

    private final PilotStore store;
    private final PilotEntries entries;
    private final PilotMentions mentions;
    private final DirectoryLog log;

    Successions(PilotStore store, PilotEntries entries, PilotMentions mentions, DirectoryLog log) {
        this.store = store;
        this.entries = entries;
        this.mentions = mentions;
        this.log = log;
    }

    /** What {@link #succeed} would do now. */
    @Transactional(readOnly = true)
    public SuccessionPreview preview(Succession wanted) {
        return mentions.preview(wanted);
    }

    /**
     * Exchanges the name in all plans, in one transaction: all or nothing. A successor whom the directory does not know
     * enters it with the kind of who leaves.
     *
     * @param wanted with the leaving entry as its editor saw it
     * @param former whether the leaving entry is marked as one who left
     */
    public SuccessionOutcome succeed(Succession wanted, boolean former) {
        String name = wanted.successor();
        if (!PilotReplacement.isOneName(name)) {
            return new SuccessionOutcome.NotOneName(PilotNames.parse(name).names());
        }
        if (wanted.keys().contains(Pilot.key(name))) {
            return new SuccessionOutcome.SameEntry();
        }
        Pilot leaving = wanted.leaving();
        return switch (entries.retire(leaving.id(), leaving.version(), former)) {
            case PilotOutcome.Saved saved ->
                done(new Succession(saved.pilot(), written(name), wanted.openOnly()), saved.pilot());
            case PilotOutcome.Conflict conflict -> new SuccessionOutcome.Conflict(conflict.current());
            case PilotOutcome.Gone gone -> new SuccessionOutcome.Gone();
            case PilotOutcome.NameTaken taken -> throw new IllegalStateException("No name was to change: " + taken);
        };
    }

    private SuccessionOutcome done(Succession succession, Pilot leaving) {
        SuccessionPreview done = mentions.succeed(succession);
        log.succeeded(succession, done.items());
        store.enrol(succession.successor(), leaving.kind());
        Pilot successor = known(succession.successor())
                .orElseThrow(() -> new IllegalStateException("Not enrolled: " + succession.successor()));
        return new SuccessionOutcome.Done(leaving, successor, done);
    }

    /** A successor whom the directory knows is written as the directory writes him. */
    private String written(String name) {
        return known(name).map(Pilot::name).orElse(name);
    }

    private Optional<Pilot> known(String name) {
        return store.all().stream()
                .filter(pilot -> pilot.keys().contains(Pilot.key(name)))
                .findFirst();
    }

    /**
     * Takes a succession back: the cells that still say what it wrote get the very text of before, and who left is in
     * charge again. The successor stays in the directory.
     *
     * @return the cells that got their text back
     */
    public List<CellChange> undo(SuccessionOutcome.Done done) {
        Succession succession = new Succession(done.leaving(), done.successor().name(), false);
        List<CellChange> back = mentions.giveBack(done.done().changes(), succession.originOfUndo());
        if (done.leaving().former()) {
            entries.retire(done.leaving().id(), done.leaving().version(), false);
        }
        return back;
    }
}
