package be.jalon.plan;

/**
 * A field that two people changed to different texts.
 *
 * @param base the text that both started from
 * @param theirs the text saved first, now in the plan
 * @param mine the text that waits for a choice
 */
public record FieldConflict(ItemField field, String base, String theirs, String mine) {}
