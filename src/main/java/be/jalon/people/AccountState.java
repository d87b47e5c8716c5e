package be.jalon.people;

/** Whether somebody can log in with an account; label {@code people.accountState.<NAME>}. */
public enum AccountState {
    ACTIVE,
    /** Its owner has not chosen a password yet. */
    INVITED,
    DISABLED
}
