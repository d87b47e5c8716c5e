package be.jalon.values;

import be.jalon.shared.Remembered;
import be.jalon.shared.SearchText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The four things that a cell can say before it says anything else. */
public enum Presence {
    /** Nobody said anything. */
    EMPTY,
    /** Explicitly without object. */
    NONE,
    /** A question is open: not empty, not zero. */
    UNKNOWN,
    /** Something is stated. */
    STATED;

    private static final int LONGEST_WORD = 40;

    private static final Set<String> NONE_WORDS = Set.of(
            "neant",
            "s.o",
            "s.o.",
            "s/o",
            "sans objet",
            "n/a",
            "n.a",
            "n.a.",
            "non applicable",
            "pas d'application",
            "aucun",
            "aucune",
            "nihil",
            "rien",
            "non concerne");

    private static final Set<String> UNKNOWN_WORDS = Set.of(
            "a preciser",
            "a determiner",
            "a definir",
            "a confirmer",
            "a fixer",
            "a prevoir",
            "a chiffrer",
            "a calculer",
            "a evaluer",
            "a estimer",
            "a designer",
            "a completer",
            "a voir",
            "inconnu",
            "inconnue",
            "indetermine",
            "indeterminee",
            "non defini",
            "non definie",
            "non determine",
            "non determinee",
            "pas encore defini",
            "pas encore definie",
            "non connu",
            "non connue",
            "tbd");

    private static final Pattern NONE_SIGNS = Pattern.compile("[-/–—−_\\\\ ]++");
    private static final Pattern UNKNOWN_SIGNS = Pattern.compile("[ .!…(\\[/-]*+\\?[? .!…()\\[\\]/-]*+");
    /** "?? à préciser" asks one question. */
    private static final Pattern ASKED = Pattern.compile("\\?[? ,:(-]*+");

    private static final Remembered<Presence> KNOWN = new Remembered<>(Presence::read);
    private static final Pattern WRAPPING = Pattern.compile("^[(\\[\\s]++|[)\\]\\s!?:,;…]++$");

    /** What a cell says at first sight; null and blank texts are {@link #EMPTY}. */
    public static Presence of(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return EMPTY;
        }
        return raw.length() > LONGEST_WORD * 2 ? STATED : KNOWN.of(raw);
    }

    private static Presence read(String raw) {
        String folded = SearchText.fold(raw);
        if (folded.isEmpty()) {
            return EMPTY;
        }
        return folded.length() > LONGEST_WORD ? STATED : ofFolded(folded);
    }

    private static Presence ofFolded(String folded) {
        if (isWord(folded.charAt(0)) && isWord(folded.charAt(folded.length() - 1))) {
            return ofWord(folded);
        }
        if (!isWord(folded.charAt(0)) && NONE_SIGNS.matcher(folded).matches()) {
            return NONE;
        }
        if (folded.indexOf('?') >= 0 && UNKNOWN_SIGNS.matcher(folded).matches()) {
            return UNKNOWN;
        }
        Matcher asked = ASKED.matcher(folded);
        if (asked.lookingAt() && ofWord(unwrapped(folded.substring(asked.end()))) == UNKNOWN) {
            return UNKNOWN;
        }
        return ofWord(unwrapped(folded));
    }

    private static String unwrapped(String folded) {
        return WRAPPING.matcher(folded).replaceAll("");
    }

    /** Neither a sign nor what stands around words. */
    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static Presence ofWord(String word) {
        if (UNKNOWN_WORDS.contains(word) || UNKNOWN_WORDS.contains(withoutFullStop(word))) {
            return UNKNOWN;
        }
        return NONE_WORDS.contains(word) || NONE_WORDS.contains(withoutFullStop(word)) ? NONE : STATED;
    }

    private static String withoutFullStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
