package be.jalon.people;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An account to be created.
 *
 * @param username how its owner logs in; case does not count
 * @param password in clear, kept only as a hash; see {@link #passwordProblem}
 */
public record NewAccount(String username, String displayName, String password, Role role) {

    private static final int SHORTEST_PASSWORD = 8;
    /** BCrypt reads no further; a longer password would be cut silently. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        if (username.isEmpty() || displayName.isEmpty()) {
            throw new IllegalArgumentException("An account needs a user name and a display name");
        }
        passwordProblem(password).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** The message key of what is wrong with a password; empty when nothing is. */
    public static Optional<String> passwordProblem(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            return Optional.of("people.password.short");
        }
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES;
        return tooLong ? Optional.of("people.password.long") : Optional.empty();
    }

    /** Leaves the password out, so that no log ever shows it. */
    @Override
    public String toString() {
        return "NewAccount[" + username + ", " + role + "]";
    }
}
