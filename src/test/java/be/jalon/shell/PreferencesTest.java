package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void the_browsers_first_language_that_jalon_speaks_is_used() {
        assertThat(Preferences.language(request(Locale.GERMANY, Locale.UK, Locale.FRANCE)))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void french_is_used_when_jalon_speaks_none_of_them() {
        assertThat(Preferences.language(request(Locale.GERMANY))).isEqualTo(Locale.FRENCH);
    }

    @Test
    void what_was_chosen_counts_more_than_the_browser() {
        VaadinRequest request = request(Locale.UK);
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie(Preferences.LANGUAGE_COOKIE, "fr")});

        assertThat(Preferences.language(request)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void a_meddled_cookie_is_ignored() {
        VaadinRequest request = request(Locale.UK);
        when(request.getCookies()).thenReturn(new Cookie[] {
            new Cookie(Preferences.LANGUAGE_COOKIE, "xx"), new Cookie(Preferences.THEME_COOKIE, "pink")
        });

        assertThat(Preferences.language(request)).isEqualTo(Locale.ENGLISH);
        assertThat(Preferences.theme(request)).isEqualTo(Theme.SYSTEM);
    }

    private static VaadinRequest request(Locale... languages) {
        VaadinRequest request = mock(VaadinRequest.class);
        when(request.getLocales()).thenReturn(Collections.enumeration(List.of(languages)));
        return request;
    }
}
