package be.jalon.exchange.profile;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a header, made comparable: no case, accents, punctuation, line breaks, plurals or inclusive endings.
 * "N°", "Échevin(e)s" and "État d'avancement" become "n", "echevin" and "etat d avancement".
 */
record HeaderPhrase(List<String> words) {

    /** Longer texts are instructions or data, not the header of a column. */
    private static final int LONGEST_HEADER = 14;

    static final int EXACT = 1_000;
    private static final int BEGINNING = 500;
    private static final int INSIDE = 300;
    private static final int WORDS_AFTER = 6;
    private static final int WORDS_AROUND = 4;

    private static final Pattern INCLUSIVE = Pattern.compile(
            "(?<=[a-z])(?:\\((?:e|s|es|e\\)\\(s|ne|rice|trice|euse|ere)\\)|[·•.](?:es|e|s|ne|rice|trice|euse|ere)(?:[·•.]s)?(?![a-z]))");
    private static final Pattern INITIALS = Pattern.compile("(?<![a-z0-9])[a-z](?:\\.[a-z])+\\.?(?![a-z])");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9%€]+");

    /** Words that change nothing of what a header says: "intitulé de l’action" and "Intitule_action" are one. */
    private static final Set<String> SMALL =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "van", "der", "die", "het");

    HeaderPhrase {
        words = List.copyOf(words);
    }

    static HeaderPhrase of(String text) {
        String folded = FoldedText.fold(text).replace("°", "").replace("&", " et ");
        String joined =
                INITIALS.matcher(folded).replaceAll(match -> match.group().replace(".", ""));
        String plain = INCLUSIVE.matcher(joined).replaceAll("");
        List<String> words = Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        return new HeaderPhrase((telling.isEmpty() ? words : telling)
                .stream().map(HeaderPhrase::singular).toList());
    }

    /** Both sides of every comparison lose the same endings, so that "temps" losing its s does no harm. */
    private static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    boolean isTooLong() {
        return words.size() > LONGEST_HEADER;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same without the years in it; a phrase that is nothing but a year stays. */
    HeaderPhrase withoutYear() {
        List<String> rest =
                words.stream().filter(word -> !YEAR.matcher(word).matches()).toList();
        return rest.isEmpty() ? this : new HeaderPhrase(rest);
    }

    /** What is left when the phrase begins with {@code start}, or ends with it; empty when it does neither or is no more. */
    HeaderPhrase without(HeaderPhrase start) {
        int length = start.words.size();
        int rest = words.size() - length;
        if (length == 0 || rest <= 0) {
            return new HeaderPhrase(List.of());
        }
        if (words.subList(0, length).equals(start.words)) {
            return new HeaderPhrase(words.subList(length, words.size()));
        }
        return new HeaderPhrase(
                words.subList(rest, words.size()).equals(start.words) ? words.subList(0, rest) : List.of());
    }

    HeaderPhrase followedBy(HeaderPhrase next) {
        return new HeaderPhrase(
                Stream.concat(words.stream(), next.words.stream()).toList());
    }

    /** How well this header says the same as {@code synonym}: 0 for not at all; the longer the synonym the better. */
    int likeness(HeaderPhrase synonym) {
        List<String> wanted = synonym.words;
        int extra = words.size() - wanted.size();
        if (wanted.isEmpty() || extra < 0 || isTooLong()) {
            return 0;
        }
        if (extra == 0) {
            return words.equals(wanted) ? EXACT : 0;
        }
        int place = extra <= Math.max(WORDS_AFTER, WORDS_AROUND) ? Collections.indexOfSubList(words, wanted) : -1;
        if (place < 0) {
            return 0;
        }
        int length = wanted.stream().mapToInt(String::length).sum();
        if (place == 0 && extra <= WORDS_AFTER) {
            return BEGINNING + length;
        }
        return extra <= WORDS_AROUND && length > 4 ? INSIDE + length : 0;
    }

    /** Whether these words stand together anywhere in this header. */
    boolean holds(HeaderPhrase part) {
        return Collections.indexOfSubList(words, part.words) >= 0;
    }

    /** Whether it begins with these words and goes on, without a word between them, with those: "montant", "budget extra". */
    boolean joins(HeaderPhrase start, HeaderPhrase next) {
        int length = start.words.size();
        int at = Collections.indexOfSubList(words, next.words);
        return at >= 0
                && at <= length
                && length <= words.size()
                && words.subList(0, length).equals(start.words);
    }

    static boolean isExact(int likeness) {
        return likeness >= EXACT;
    }

    @Override
    public String toString() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
