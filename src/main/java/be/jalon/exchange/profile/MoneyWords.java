package be.jalon.exchange.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that say of amounts whether they are planned, "Prévu", or what came of them, "Réalisé".
 *
 * @param planned what heads planned amounts below a year
 * @param spent words, with their accents: "Dépensé" is spent, "Dépense" is not
 * @param credits headers of credits, which are what a table asks where it gives no other amounts
 */
record MoneyWords(Set<HeaderPhrase> planned, Set<String> spent, Set<HeaderPhrase> credits) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    MoneyWords {
        planned = Set.copyOf(planned);
        spent = Set.copyOf(spent);
        credits = Set.copyOf(credits);
    }

    boolean isPlanned(HeaderPhrase header) {
        return planned.contains(header);
    }

    /** "Prévu / réalisé" says both. */
    boolean isSpent(String header) {
        return Arrays.stream(NO_LETTERS.split(header.toLowerCase(Locale.ROOT))).anyMatch(spent::contains)
                && HeaderPhrase.of(header).words().stream()
                        .map(word -> HeaderPhrase.of(word))
                        .noneMatch(planned::contains);
    }

    boolean isCredit(String header) {
        return credits.contains(HeaderPhrase.of(header).withoutYear());
    }
}
