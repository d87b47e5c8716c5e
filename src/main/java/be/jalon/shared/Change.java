package be.jalon.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one field, published inside the transaction that makes it.
 *
 * @param planId the plan that changed
 * @param itemId the item that changed, or null when the change concerns the plan itself
 * @param subject what changed, as people call it: a code and a title
 * @param field the key of the field, for instance {@code deadline}
 * @param before the text before, or null when there was none
 * @param after the text after, or null when there is none any more
 * @param origin where the change comes from, for instance {@code FORM} or {@code IMPORT pst.xlsx Citoyenneté!G9}
 */
public record Change(
        UUID planId,
        @Nullable UUID itemId,
        String subject,
        String field,
        @Nullable String before,
        @Nullable String after,
        String origin) {}
