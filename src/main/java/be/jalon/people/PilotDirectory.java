package be.jalon.people;

import be.jalon.people.internal.PilotStore;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of pilots: persons, functions, services and bodies that answer for items. */
@Service
@Transactional
public class PilotDirectory {

    private final PilotStore store;

    PilotDirectory(PilotStore store) {
        this.store = store;
    }

    /** All pilots, in alphabetical order. */
    @MayRead
    @Transactional(readOnly = true)
    public List<Pilot> all() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return store.all().stream()
                .sorted(Comparator.comparing(Pilot::name, french::compare))
                .toList();
    }

    /**
     * Adds the names that the directory does not know yet, with the kind that their role suggests; spellings that
     * differ only by case or accents are known. Costs no statement when all are known, one when some are not.
     */
    @MayEditPlans
    public void enrol(Map<PilotRole, Set<String>> names) {
        store.enrol(names);
    }

    /**
     * Changes the name and the kind of a pilot; the texts of plans stay as they were written.
     *
     * @param version the version that the editor started from
     */
    @MayEditPlans
    public PilotOutcome describe(UUID id, long version, String name, PilotKind kind) {
        return store.describe(id, version, name, kind);
    }
}
