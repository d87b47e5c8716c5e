package be.jalon.people;

import java.util.List;
import java.util.Locale;

/**
 * One of the accounts that an installation starts with.
 *
 * @param username how its owner logs in; case does not count
 * @param password in clear, kept only as a hash; see {@link PasswordRule}
 */
public record NewAccount(String username, String displayName, String password, Role role) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        if (username.isEmpty() || displayName.isEmpty()) {
            throw new IllegalArgumentException("An account needs a user name and a display name");
        }
        PasswordRule.problem(password, List.of(username, displayName)).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Leaves the password out, so that no log ever shows it. */
    @Override
    public String toString() {
        return "NewAccount[" + username + ", " + role + "]";
    }
}
