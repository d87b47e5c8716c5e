package be.jalon.people;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account, as it is told.
 *
 * @param who display name at that time
 */
public record AccountChange(
        Instant at,
        String who,
        AccountEvent event,
        @Nullable String before,
        @Nullable String after) implements Serializable {}
