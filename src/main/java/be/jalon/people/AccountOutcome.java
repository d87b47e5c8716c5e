package be.jalon.people;

/** What became of a change of an account. */
public sealed interface AccountOutcome {

    record Saved(AccountSummary account) implements AccountOutcome {}

    /** Nothing was saved: somebody else changed the account first. */
    record Conflict(AccountSummary current) implements AccountOutcome {}

    /** Nothing was saved: another account has that user name. */
    record NameTaken(String username) implements AccountOutcome {}

    /** The account does not exist any more. */
    record Gone() implements AccountOutcome {}
}
