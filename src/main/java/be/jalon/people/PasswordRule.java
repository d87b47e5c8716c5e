package be.jalon.people;

import be.jalon.shared.SearchText;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which passwords are refused: short ones, those that the hash would cut, and those that anybody tries first. */
public final class PasswordRule {

    /** In characters, as people count them. */
    public static final int SHORTEST = 12;
    /** BCrypt reads no further; a longer password would be cut silently. */
    private static final int LONGEST_BYTES = 72;

    /** What must be left of a password once every word that anybody would guess is taken out of it. */
    private static final int LEAST_OF_ITS_OWN = 5;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 3;

    private static final Set<String> GUESSED = Set.of(
            "motdepasse",
            "motpasse",
            "password",
            "passwort",
            "wachtwoord",
            "passe",
            "azertyuiop",
            "azerty",
            "qwertyuiop",
            "qwerty",
            "qwertz",
            "qsdfghjklm",
            "wxcvbn",
            "jalon",
            "administrateur",
            "administration",
            "admin",
            "commune",
            "communal",
            "ville",
            "cpas",
            "bienvenue",
            "bonjour",
            "welcome",
            "belgique",
            "wallonie",
            "secret",
            "soleil",
            "invite");

    private PasswordRule() {}

    /**
     * The message key of what is wrong with a password; empty when nothing is.
     *
     * @param names what stands around its owner: user name, display name, organisation
     */
    public static Optional<String> problem(String password, Collection<String> names) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("people.password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("people.password.long");
        }
        return isObvious(password, names) ? Optional.of("people.password.obvious") : Optional.empty();
    }

    private static boolean isObvious(String password, Collection<String> names) {
        String rest = squeezed(password);
        for (String word : guesses(names)) {
            rest = rest.replace(word, "");
        }
        return withoutRuns(rest).length() < LEAST_OF_ITS_OWN
                || withoutRuns(password).length() < LEAST_OF_ITS_OWN
                || password.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    /** The longest first, so that a word that holds another is taken out whole. */
    private static List<String> guesses(Collection<String> names) {
        return Stream.concat(
                        GUESSED.stream(),
                        names.stream()
                                .flatMap(name ->
                                        Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                                .map(PasswordRule::squeezed)
                                .filter(word -> word.length() >= SHORTEST_NAME))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Letters and digits only, without case and accents, and with the digits that stand for letters as letters. */
    private static String squeezed(String text) {
        return SearchText.fold(text)
                .replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('3', 'e')
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Without what only continues a row or repeats: of "abcdef", "2222" and "987" the first character is left. */
    private static String withoutRuns(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || Math.abs(text.charAt(i) - text.charAt(i - 1)) > 1) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
