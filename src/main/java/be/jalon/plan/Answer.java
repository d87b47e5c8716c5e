package be.jalon.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the Collège decided about a field at one of its sessions. */
public sealed interface Answer {

    /** The longest reason, in characters. */
    int LONGEST_REASON = 4_000;

    AskedCell cell();

    /** The day of the session. */
    LocalDate session();

    /** What is written is right. */
    record Confirm(AskedCell cell, LocalDate session) implements Answer {}

    /** The field gets a more precise text. */
    record Specify(AskedCell cell, LocalDate session, String text) implements Answer {}

    /**
     * Not yet: the question stays.
     *
     * @param reason not blank, up to {@link #LONGEST_REASON} characters
     * @param next the session that is to answer, null when none is named
     */
    record Postpone(
            AskedCell cell,
            LocalDate session,
            String reason,
            @Nullable LocalDate next) implements Answer {

        /** @throws IllegalArgumentException when the reason is blank or too long */
        public Postpone {
            reason = reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("A reason needs 1 to " + LONGEST_REASON + " characters");
            }
        }
    }
}
