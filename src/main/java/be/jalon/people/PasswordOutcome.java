package be.jalon.people;

import java.time.Duration;

/** What became of the choice of a password. */
public sealed interface PasswordOutcome {

    record Chosen() implements PasswordOutcome {}

    /**
     * Nothing was changed.
     *
     * @param messageKey the sentence that says why
     */
    record Refused(String messageKey) implements PasswordOutcome {}

    /** The present password was not the one that was given. */
    record Wrong() implements PasswordOutcome {}

    /** The present password was wrong too often. */
    record TooManyAttempts(Duration delay) implements PasswordOutcome {}

    /** The link that allowed it is used, withdrawn, too old or was never made: nobody is told which. */
    record NoInvitation() implements PasswordOutcome {}
}
