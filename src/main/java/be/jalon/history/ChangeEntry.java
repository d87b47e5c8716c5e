package be.jalon.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change as it is told.
 *
 * @param who display name at the time of the change
 * @param subject what changed, as it was called then
 * @param field key of the field or of what happened, for instance {@code deadline} or {@code moved}
 */
public record ChangeEntry(
        Instant at,
        String who,
        String subject,
        String field,
        @Nullable String before,
        @Nullable String after,
        String origin) {}
