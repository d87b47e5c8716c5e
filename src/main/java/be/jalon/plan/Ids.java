package be.jalon.plan;

import java.util.Optional;
import java.util.UUID;

/** Reading of ids that come from addresses, which anybody may have typed. */
final class Ids {

    private Ids() {}

    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
