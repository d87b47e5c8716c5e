package be.jalon.operations;

import be.jalon.shared.Explained;
import be.jalon.shared.Translations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A backup, a restoration or a move that was not done; nothing was left half-done. */
public class OperationRefused extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    /** @param key of a sentence among the translations */
    public OperationRefused(String key, String... arguments) {
        this(null, key, arguments);
    }

    public OperationRefused(@Nullable Throwable cause, String key, String... arguments) {
        super(Translations.text(Locale.FRENCH, key, (Object[]) arguments), cause);
        this.key = key;
        this.arguments = List.copyOf(Arrays.asList(arguments));
    }

    @Override
    public String message(Locale locale) {
        return Translations.text(locale, key, arguments.toArray());
    }
}
