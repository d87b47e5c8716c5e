package be.jalon.people;

/**
 * Two entries that may be the same.
 *
 * @param why what makes them look alike
 */
public record LikelyDuplicate(Pilot one, Pilot other, Likeness why) {

    /** In which way two names resemble each other, the surest first; label {@code people.likeness.<NAME>}. */
    public enum Likeness {
        /** The same letters; dots, dashes, civilities or spaces differ. */
        SIGNS,
        /** The same words in another order: first and last name reversed. */
        REVERSED,
        /** One has the initial of a first name that the other writes out. */
        INITIALS,
        /** One says "Service" before the name of the service. */
        SERVICE_WORD,
        /** One letter differs. */
        LETTER
    }

    public PilotPair pair() {
        return new PilotPair(one.id(), other.id());
    }
}
