package be.jalon.people;

/** What can happen to an account; its sentence is {@code people.accountEvent.<NAME>}. */
public enum AccountEvent {
    CREATED,
    /** A link was made by which its owner chooses a password. */
    INVITED,
    /** The link is good no more. */
    WITHDRAWN,
    /** Its owner has chosen a password by a link. */
    JOINED,
    PASSWORD_CHANGED,
    ROLE_CHANGED,
    DISABLED,
    ENABLED,
    /** The directory entries that it stands for are others. */
    ATTACHED
}
