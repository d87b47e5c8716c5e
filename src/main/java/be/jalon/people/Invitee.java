package be.jalon.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody who is to get an account and will choose a password himself.
 *
 * @param username how he logs in; case does not count
 * @param pilots the entries of the directory that he stands for, the most important one first
 */
public record Invitee(String username, String displayName, Role role, List<UUID> pilots) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._@-]{1,59}");

    public Invitee {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        pilots = List.copyOf(pilots);
        if (!isUsername(username) || !isDisplayName(displayName)) {
            throw new IllegalArgumentException("An account needs a user name and a display name");
        }
    }

    /** Letters, digits and the signs of addresses, two to sixty. */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text.strip()).matches();
    }

    public static boolean isDisplayName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }
}
