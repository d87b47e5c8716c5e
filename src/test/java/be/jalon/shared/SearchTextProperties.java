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

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.strings().withChars("abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüœæ '-0123456789");
    }
}
