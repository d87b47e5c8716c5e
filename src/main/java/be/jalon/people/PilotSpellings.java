package be.jalon.people;

import be.jalon.people.internal.KnownSpellings;
import org.springframework.stereotype.Component;

/** Tells which names are spellings of one entry; takes no statement unless the directory has just changed. */
@Component
public class PilotSpellings {

    private final KnownSpellings known;

    PilotSpellings(KnownSpellings known) {
        this.known = known;
    }

    /** The spellings as they are now; the same object as long as they stay the same. */
    public SpellingBook current() {
        return known.current();
    }
}
