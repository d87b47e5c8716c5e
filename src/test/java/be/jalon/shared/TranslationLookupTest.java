package be.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslationLookupTest {

    @Test
    void a_key_has_a_text_in_each_language() {
        assertThat(Translations.text(Locale.FRENCH, "values.status.DONE")).isEqualTo("terminé");
        assertThat(Translations.text(Locale.ENGLISH, "values.status.DONE")).isEqualTo("done");
    }

    @Test
    void a_country_does_not_matter() {
        assertThat(Translations.text(Locale.UK, "values.status.DONE")).isEqualTo("done");
        assertThat(Translations.text(Locale.of("fr", "BE"), "values.status.DONE"))
                .isEqualTo("terminé");
    }

    @Test
    void a_language_that_we_do_not_speak_falls_back_to_french() {
        assertThat(Translations.text(Locale.GERMAN, "values.status.DONE")).isEqualTo("terminé");
    }

    @Test
    void a_key_without_text_is_shown_as_it_is() {
        assertThat(Translations.text(Locale.FRENCH, "values.no.such.key")).isEqualTo("values.no.such.key");
        assertThat(Translations.text(Locale.FRENCH, "elsewhere.key")).isEqualTo("elsewhere.key");
        assertThat(Translations.text(Locale.FRENCH, "")).isEmpty();
        assertThat(Translations.has("values.no.such.key")).isFalse();
    }

    @Test
    void arguments_are_filled_in_even_with_apostrophes_and_braces() {
        assertThat(Translations.text(Locale.FRENCH, "values.doubt.status.unknown", "c'est {0}"))
                .isEqualTo("«\u202Fc'est {0}\u202F» n’est pas un état connu.");
    }

    @Test
    void the_keys_of_a_module_are_listed_by_language() {
        assertThat(Translations.keys("values", Locale.FRENCH))
                .contains("values.status.DONE")
                .isEqualTo(Translations.keys("values", Locale.ENGLISH));
        assertThat(Translations.keys("nothing", Locale.FRENCH)).isEmpty();
    }
}
