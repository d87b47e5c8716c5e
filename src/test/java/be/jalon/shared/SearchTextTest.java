package be.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    CITOYENNETÉ → citoyennete
                    Échéance → echeance
                    Cœur → coeur
                    ŒUVRE → oeuvre
                    L’été → l'ete
                    À VÉRIFIER → a verifier
                    A3 – plan → a3 – plan
                    """)
    void case_accents_and_kinds_of_apostrophe_are_folded(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @Test
    void every_kind_of_space_becomes_one_plain_space() {
        assertThat(SearchText.fold("\u00A0 20\u202F000\u00A0€\r\n\tHTVA ")).isEqualTo("20 000 € htva");
    }

    @Test
    void an_empty_text_stays_empty() {
        assertThat(SearchText.fold("")).isEmpty();
        assertThat(SearchText.fold(" \n ")).isEmpty();
    }
}
