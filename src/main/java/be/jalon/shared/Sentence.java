package be.jalon.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A text with what fills it, said in the language of whoever reads it.
 *
 * @param key of the text, see {@link Translations}
 * @param args in the order of the placeholders
 */
public record Sentence(String key, List<String> args) implements Serializable {

    /** An argument that begins so is the key of a text itself. */
    public static final String TRANSLATED = "@";

    /** Characters of an argument: one line of reasonable length, whatever a cell holds. */
    private static final int LONGEST_ARGUMENT = 160;

    public Sentence {
        args = List.copyOf(args);
    }

    public String in(Locale locale) {
        return Translations.text(
                locale, key, args.stream().map(arg -> shown(locale, arg)).toArray());
    }

    private static String shown(Locale locale, String arg) {
        return arg.startsWith(TRANSLATED + "plan.")
                ? Translations.text(locale, arg.substring(TRANSLATED.length()))
                : shortened(arg);
    }

    /** The same sentence without what is not shown of its arguments. */
    public Sentence shortened() {
        return new Sentence(key, args.stream().map(Sentence::shortened).toList());
    }

    private static String shortened(String arg) {
        String line = arg.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_ARGUMENT) {
            return line;
        }
        int end = LONGEST_ARGUMENT - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
