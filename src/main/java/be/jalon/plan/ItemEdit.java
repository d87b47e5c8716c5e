package be.jalon.plan;

/**
 * What somebody made of the texts of an item.
 *
 * @param baseVersion the version of the row that the editor started from
 * @param base the texts that the editor started from
 * @param edited the texts wanted; fields equal to {@code base} are not touched
 */
public record ItemEdit(ItemId item, long baseVersion, FieldTexts base, FieldTexts edited) {}
