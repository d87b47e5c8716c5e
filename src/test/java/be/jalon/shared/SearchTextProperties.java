package be.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchTextProperties {

    @Property
    void folding_twice_is_folding_once(@ForAll String text) {
        String folded = SearchText.fold(text);

        assertThat(SearchText.fold(folded)).isEqualTo(folded);
    }

    @Property
    void case_does_not_matter_to_letters_of_french(@ForAll("french") String text) {
        assertThat(SearchText.fold(text.toUpperCase(Locale.FRENCH))).isEqualTo(SearchText.fold(text));
    }

    @Property
    void texts_that_fold_to_the_same_have_one_key(@ForAll String text, @ForAll("french") String other) {
        for (String one : new String[] {text, other, other + text}) {
            assertThat(SearchText.key(one)).isEqualTo(SearchText.key(SearchText.fold(one)));
            assertThat(SearchText.key(" " + one + "\u00A0")).isEqualTo(SearchText.key(one));
            assertThat(SearchText.key(one + " x")).isNotEqualTo(SearchText.key(one));
        }
    }

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.strings().withChars("abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüœæ '-0123456789");
    }
}
