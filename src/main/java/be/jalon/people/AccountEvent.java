package be.jalon.people;

/** What can happen to an account; label {@code people.accountEvent.<NAME>}. */
public enum AccountEvent {
    CREATED,
    /** The directory entries that it stands for are others. */
    ATTACHED
}
