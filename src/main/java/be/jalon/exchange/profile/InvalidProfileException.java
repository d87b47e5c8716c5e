package be.jalon.exchange.profile;

import be.jalon.shared.Explained;
import be.jalon.shared.Translations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A profile file that cannot be used; the message says which file, where in it, and what is wrong. */
public final class InvalidProfileException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    InvalidProfileException(String key, String... arguments) {
        super(Translations.text(Locale.FRENCH, key, (Object[]) arguments));
        this.key = key;
        this.arguments = List.copyOf(Arrays.asList(arguments));
    }

    @Override
    public String message(Locale locale) {
        return Translations.text(locale, key, arguments.toArray());
    }
}
