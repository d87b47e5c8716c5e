package be.jalon.shell;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Random words that a person reads from a screen and types: no letter or digit that looks like another. */
final class OneTimeSecrets {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeSecrets() {}

    static String letters(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Groups of four, joined by hyphens. */
    static String groups(int count) {
        return RANDOM.ints(count).mapToObj(any -> letters(4)).collect(Collectors.joining("-"));
    }
}
