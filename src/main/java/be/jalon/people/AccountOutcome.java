package be.jalon.people;

/** What became of the creation of an account. */
public sealed interface AccountOutcome {

    record Created(AccountSummary account) implements AccountOutcome {}

    /** Nothing was created: another account has that user name. */
    record NameTaken(String username) implements AccountOutcome {}
}
