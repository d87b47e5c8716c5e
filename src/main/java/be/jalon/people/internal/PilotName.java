package be.jalon.people.internal;

import be.jalon.people.Pilot;
import java.util.Optional;

/**
 * A name that may stand in the directory.
 *
 * @param key the same for spellings that differ only by case, accents or spaces
 */
public record PilotName(String text, String key) {

    /** Whole sentences in a pilot's cell are no names; they stay in the plan and out of the directory. */
    private static final int LONGEST = 200;

    public static Optional<PilotName> of(String text) {
        String stripped = text.strip();
        String key = Pilot.key(stripped);
        return key.isEmpty() || stripped.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new PilotName(stripped, key));
    }
}
