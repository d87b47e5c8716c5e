package be.jalon.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as others may see it.
 *
 * @param version to be given back with a change, so that nobody's change is lost
 * @param pilots the entries of the directory that it stands for, the most important one first
 * @param lastVisit when its owner last logged in; null when never
 * @param invitedUntil when the link ends by which its owner may choose a password; null when there is none
 */
public record AccountSummary(
        UUID id,
        long version,
        String username,
        String displayName,
        Role role,
        AccountState state,
        List<UUID> pilots,
        @Nullable Instant lastVisit,
        @Nullable Instant invitedUntil)
        implements Serializable {

    public AccountSummary {
        pilots = List.copyOf(pilots);
    }
}
