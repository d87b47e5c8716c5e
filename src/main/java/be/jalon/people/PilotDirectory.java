package be.jalon.people;

import be.jalon.people.internal.PilotEntries;
import be.jalon.people.internal.PilotStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of pilots: persons, functions, services and bodies that answer for items. An entry has one spelling or
 * several; no change of the directory touches the texts of plans, which stay as they were written.
 */
@Service
@Transactional
public class PilotDirectory {

    private final PilotStore store;
    private final PilotEntries entries;

    PilotDirectory(PilotStore store, PilotEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /** All entries, in alphabetical order. Takes one statement. */
    @MayRead
    @Transactional(readOnly = true)
    public List<Pilot> all() {
        return store.all();
    }

    /**
     * Entries that may be the same, the likeliest first: proposals to look at, nothing more. Takes one statement.
     *
     * @param pilots the entries, as {@link #all()} told them
     */
    @MayEditPlans
    @Transactional(readOnly = true)
    public List<LikelyDuplicate> likelyDuplicates(List<Pilot> pilots) {
        return LikelyDuplicates.among(pilots, store.keptApart());
    }

    /**
     * Adds the names that the directory does not know yet, with the kind that their role suggests; spellings that
     * differ only by case or accents are known. Costs no statement when all are known, one when some are not. Whoever may
     * write a field of an item, be it by answering for the Collège, names pilots by doing so.
     */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'PROJECT_MANAGER', 'FINANCE', 'COLLEGE')")
    public void enrol(Map<PilotRole, Set<String>> names) {
        store.enrol(names);
    }

    /**
     * Changes the name and the kind of a pilot. The old name stays as another spelling, because plans still name it so; a
     * name that is one of the spellings becomes the one that stands for the entry.
     *
     * @param version the version that the editor started from
     */
    @MayEditPlans
    public PilotOutcome describe(UUID id, long version, String name, PilotKind kind) {
        return entries.describe(id, version, name, kind);
    }

    /**
     * Makes entries one: the others become spellings of the one that stays.
     *
     * @param stay the entry whose name and kind stay
     * @param versions of all entries that become one, {@code stay} included, as the editor saw them
     */
    @MayEditPlans
    public PilotOutcome merge(UUID stay, Map<UUID, Long> versions) {
        if (!versions.containsKey(stay)) {
            throw new IllegalArgumentException("The entry that stays is none of those to merge");
        }
        return entries.merge(stay, versions);
    }

    /** Undoes a merge for one spelling: it becomes an entry of its own again, with the kind that it had. */
    @MayEditPlans
    public PilotOutcome split(UUID id, long version, UUID spelling) {
        return entries.split(id, version, spelling);
    }

    /** Marks an entry as one who left, or as one who is back. */
    @MayEditPlans
    public PilotOutcome retire(UUID id, long version, boolean former) {
        return entries.retire(id, version, former);
    }

    /** Says that two entries are not the same, whatever they look like: they are not proposed again. */
    @MayEditPlans
    public void keepApart(PilotPair pair) {
        entries.keepApart(pair);
    }
}
