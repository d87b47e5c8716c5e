package be.jalon.values;

import be.jalon.shared.Translations;
import java.util.List;
import java.util.Locale;

/**
 * Something in a text that was not understood with certainty.
 *
 * @param code what is doubtful, for instance {@code deadline.serial}
 * @param raw the text that raised the doubt, as written
 * @param args what the message names, in the order of its placeholders
 */
public record Doubt(String code, String raw, List<String> args) {

    private static final int EXCERPT = 80;

    public Doubt {
        args = List.copyOf(args);
    }

    /** A doubt about a text: the message's first argument is an excerpt of that text, then come the others. */
    static Doubt about(String code, String raw, String... others) {
        String[] args = new String[others.length + 1];
        args[0] = excerpt(raw);
        System.arraycopy(others, 0, args, 1, others.length);
        return new Doubt(code, raw, List.of(args));
    }

    /** The key of the message in the bundle {@code values}. */
    public String messageKey() {
        return "values.doubt." + code;
    }

    /** One clear sentence for the person who wrote the text. */
    public String message(Locale locale) {
        return Translations.text(locale, messageKey(), args.toArray());
    }

    private static String excerpt(String raw) {
        String line = CellText.oneLine(raw.substring(0, Math.min(raw.length(), 4 * EXCERPT)));
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…";
    }
}
