package be.jalon.exchange;

import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.shared.Translations;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Why something was not done, as one sentence. */
public record Refusal(String messageKey, List<String> args) implements Serializable {

    public Refusal {
        args = List.copyOf(args);
    }

    static Refusal of(String messageKey, String... args) {
        return new Refusal(messageKey, List.of(args));
    }

    static Refusal of(ReadOutcome.Refused refused) {
        return new Refusal(refused.reason().messageKey(), refused.args());
    }

    public String message(Locale locale) {
        return Translations.text(locale, messageKey, args.toArray());
    }
}
