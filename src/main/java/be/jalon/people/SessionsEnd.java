package be.jalon.people;

/**
 * The open sessions of an account must end; published in the transaction that is the reason for it.
 *
 * @param butTheCurrent whether the session that the reason comes from goes on
 */
public record SessionsEnd(String username, boolean butTheCurrent) {}
