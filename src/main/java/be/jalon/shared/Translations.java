package be.jalon.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the application, in one UTF-8 bundle per module and language
 * ({@code translations/<module>_<language>.properties}); the module is the first part of a key.
 */
public final class Translations {

    /** The modules that may have a bundle. */
    public static final List<String> MODULES = List.of(
            "shared",
            "values",
            "uikit",
            "people",
            "plan",
            "review",
            "budget",
            "mypage",
            "history",
            "exchange",
            "operations",
            "shell");

    /** The languages that the texts are written in; the first one is the fallback. */
    public static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();

    private Translations() {}

    /**
     * The text of a key in a language, with its arguments filled in as {@link MessageFormat} does. A key without text in
     * that language is taken from the French texts; a key without any text is returned as it is, so that it is seen.
     * Apostrophes are plain characters in our texts, never quotes.
     */
    public static String text(Locale locale, String key, @Nullable Object... arguments) {
        String pattern = pattern(locale, key);
        if (pattern == null) {
            return key;
        }
        if (arguments.length == 0) {
            return pattern;
        }
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }

    /** Whether some language has a text for this key. */
    public static boolean has(String key) {
        return pattern(Locale.FRENCH, key) != null;
    }

    /** The keys of a module's bundle in exactly this language, without fallback. */
    public static Set<String> keys(String module, Locale locale) {
        return bundle(module, locale.getLanguage()).keySet();
    }

    private static @Nullable String pattern(Locale locale, String key) {
        int dot = key.indexOf('.');
        String module = dot < 0 ? key : key.substring(0, dot);
        if (!MODULES.contains(module)) {
            return null;
        }
        String own = LOCALES.stream().anyMatch(known -> known.getLanguage().equals(locale.getLanguage()))
                ? bundle(module, locale.getLanguage()).get(key)
                : null;
        return own != null ? own : bundle(module, Locale.FRENCH.getLanguage()).get(key);
    }

    private static Map<String, String> bundle(String module, String language) {
        return BUNDLES.computeIfAbsent("translations/" + module + "_" + language + ".properties", Translations::load);
    }

    private static Map<String, String> load(String resource) {
        try (InputStream stream = Translations.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                return Map.of();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(k -> k, texts::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
