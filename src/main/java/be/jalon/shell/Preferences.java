package be.jalon.shell;

import be.jalon.shared.Translations;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user prefers, kept in two cookies of the browser so that the login page knows it too. */
final class Preferences {

    static final String LANGUAGE_COOKIE = "jalon-language";
    static final String THEME_COOKIE = "jalon-theme";
    private static final int ONE_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private Preferences() {}

    /** The language of the cookie, else the first of the browser's languages that Jalon speaks, else French. */
    static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE_COOKIE)
                .flatMap(Preferences::spoken)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .map(Preferences::spoken)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(Translations.LOCALES.getFirst());
    }

    static Theme theme(VaadinRequest request) {
        return Theme.ofCode(cookie(request, THEME_COOKIE).orElse(""));
    }

    static void rememberLanguage(Locale language) {
        remember(LANGUAGE_COOKIE, language.getLanguage());
    }

    static void rememberTheme(Theme theme) {
        remember(THEME_COOKIE, theme.code());
    }

    private static Optional<Locale> spoken(String language) {
        return Translations.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            response.addCookie(cookie);
        }
    }
}
