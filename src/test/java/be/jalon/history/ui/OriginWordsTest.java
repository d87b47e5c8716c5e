package be.jalon.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginWordsTest {

    @Test
    void what_was_done_by_hand_needs_no_words() {
        assertThat(OriginWords.of("FORM")).isEmpty();
    }

    @Test
    void an_import_names_its_file_and_its_cell_whatever_spaces_they_hold() {
        assertThat(OriginWords.of("IMPORT PST 2025 final.xlsx Volet interne!G9"))
                .isEqualTo("Import de «\u202fPST 2025 final.xlsx\u202f», cellule Volet interne!G9");
        assertThat(OriginWords.of("IMPORT pst.xlsx")).isEqualTo("Import de «\u202fpst.xlsx\u202f»");
    }

    @Test
    void an_answer_in_a_preview_names_the_file_and_the_cell() {
        assertThat(OriginWords.of("ANSWER pst final.xlsx Volet interne!G9"))
                .isEqualTo("Réponse dans l’aperçu de «\u202fpst final.xlsx\u202f», cellule Volet interne!G9");
        assertThat(OriginWords.of("ANSWER pst.xlsx")).isEqualTo("Réponse dans l’aperçu de «\u202fpst.xlsx\u202f»");
    }

    @Test
    void an_answer_of_the_college_names_its_session() {
        assertThat(OriginWords.of("COLLEGE 2026-11-20")).isEqualTo("Collège, séance du 20 novembre 2026");
        assertThat(OriginWords.isCollege("COLLEGE 2026-11-20")).isTrue();
    }

    @Test
    void a_succession_names_both_persons_and_an_unknown_origin_stays_as_it_is() {
        assertThat(OriginWords.of("SUCCESSION A. Dupré → B. Leroy")).contains("A. Dupré → B. Leroy");
        assertThat(OriginWords.of("TABLEUR")).isEqualTo("TABLEUR");
    }
}
