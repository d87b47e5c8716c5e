package be.jalon.exchange.profile;

/**
 * A table that somebody explained, and the layout that reads it.
 *
 * @param model name of the model to which it belongs
 */
public record KnownLayout(String model, LayoutProfile profile, KnownTable table) {}
