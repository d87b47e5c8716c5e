package be.jalon.people;

import java.time.Instant;

/** What became of a change of an account. */
public sealed interface AccountOutcome {

    record Saved(AccountSummary account) implements AccountOutcome {}

    /**
     * Saved, and there is a link by which the account's owner chooses a password.
     *
     * @param token the secret of the link; told this once, the database has only its fingerprint
     * @param until when the link ends
     */
    record Invited(AccountSummary account, String token, Instant until) implements AccountOutcome {

        /** Leaves the secret out, so that no log ever shows it. */
        @Override
        public String toString() {
            return "Invited[" + account.username() + ", until " + until + "]";
        }
    }

    /** Nothing was saved: somebody else changed the account first. */
    record Conflict(AccountSummary current) implements AccountOutcome {}

    /** Nothing was saved: another account has that user name. */
    record NameTaken(String username) implements AccountOutcome {}

    /** Nothing was saved: nobody could administrate any more. */
    record LastAdministrator() implements AccountOutcome {}

    /** The account does not exist any more. */
    record Gone() implements AccountOutcome {}
}
