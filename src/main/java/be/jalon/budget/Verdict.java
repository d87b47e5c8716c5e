package be.jalon.budget;

import be.jalon.shared.Translations;
import be.jalon.values.Doubt;
import java.util.List;
import java.util.Locale;

/**
 * Something to check on a budget line, with its reason. A verdict never changes an amount.
 *
 * @param messageKey the sentence that says why
 * @param args what the sentence names
 */
public record Verdict(VerdictKind kind, String messageKey, List<String> args) {

    public Verdict {
        args = List.copyOf(args);
    }

    static Verdict of(VerdictKind kind, String reason, String... args) {
        return new Verdict(kind, "budget.reason." + reason, List.of(args));
    }

    static Verdict of(VerdictKind kind, Doubt doubt) {
        return new Verdict(kind, doubt.messageKey(), doubt.args());
    }

    /** One clear sentence. */
    public String reason(Locale locale) {
        return Translations.text(locale, messageKey, args.toArray());
    }
}
