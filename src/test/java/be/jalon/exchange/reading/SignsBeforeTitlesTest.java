package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets around codes, and arrows, bullets and Roman numbers before titles. */
class SignsBeforeTitlesTest {

    @Test
    void codes_may_stand_in_brackets_before_the_titles() {
        assertThat(outline(TextTable.of(
                                "Actions|Service|Échéance",
                                "[OS 1] Vivre ensemble",
                                "[OO 1.1] Accueillir",
                                "[A 1.1.1] Ouvrir une maison|PCS|2026",
                                "[Action 1.1.2] Former les agents|RH|2026")
                        .read()))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  OO [OO 1.1] Accueillir",
                        "    A [A 1.1.1] Ouvrir une maison",
                        "    A [1.1.2] Former les agents");
    }

    @Test
    void numbers_in_brackets_say_levels() {
        assertThat(outline(TextTable.of(
                                "Actions|Service|Échéance",
                                "[1] Vivre ensemble",
                                "(1.1) Accueillir",
                                "(1.1.1) Ouvrir une maison|PCS|2026",
                                "[1.1.2] Former les agents|RH|2026")
                        .read()))
                .containsExactly(
                        "OS [1] Vivre ensemble",
                        "  OO [1.1] Accueillir",
                        "    A [1.1.1] Ouvrir une maison",
                        "    A [1.1.2] Former les agents");
    }

    @Test
    void letters_in_brackets_count_too() {
        assertThat(outline(TextTable.of(
                                "Actions|Service|Échéance",
                                "[A] Vivre ensemble",
                                "[A.1] Ouvrir une maison|PCS|2026",
                                "[B] Bouger",
                                "[B.1] Tracer un parcours|Sport|2026")
                        .read()))
                .containsExactly(
                        "OS [A] Vivre ensemble",
                        "  A [A.1] Ouvrir une maison",
                        "OS [B] Bouger",
                        "  A [B.1] Tracer un parcours");
    }

    @Test
    void a_column_of_codes_may_have_brackets() {
        assertThat(outline(TextTable.of(
                                "N°|Actions|Service|Échéance",
                                "[1]|Vivre ensemble||",
                                "[1.1]|Accueillir||",
                                "[1.1.1]|Ouvrir une maison|PCS|2026")
                        .read()))
                .containsExactly("OS [1] Vivre ensemble", "  OO [1.1] Accueillir", "    A [1.1.1] Ouvrir une maison");
    }

    @Test
    void columns_of_objectives_may_have_brackets() {
        assertThat(outline(TextTable.of(
                                "Objectif stratégique|Objectif opérationnel|Action|Service|Échéance",
                                "[OS1] Vivre ensemble|[1.1] Accueillir|[1.1.1] Ouvrir une maison|PCS|2026",
                                "[OS1] Vivre ensemble|[1.1] Accueillir|[1.1.2] Former les agents|RH|2026")
                        .read()))
                .containsExactly(
                        "OS [OS1] Vivre ensemble",
                        "  OO [1.1] Accueillir",
                        "    A [1.1.1] Ouvrir une maison",
                        "    A [1.1.2] Former les agents");
    }

    @Test
    void words_and_notes_in_brackets_are_no_codes() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "[PCS] Ouvrir une maison|PCS|2026",
                        "(Re)planter des haies (2026)|Parcs|2026",
                        "(1) Sous réserve de subside")
                .read();

        assertThat(outline(plan)).containsExactly("A [PCS] Ouvrir une maison", "A (Re)planter des haies (2026)");
        assertThat(plan.items())
                .allSatisfy(item -> assertThat(item.texts().get(ItemField.CODE)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"→ ", "• ", "= ", "_ ", "=> ", "■"})
    void signs_before_headings_are_not_part_of_their_titles(String sign) {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Échéance")
                .row(sign + "VIVRE ENSEMBLE")
                .row(1, "Ouvrir une maison", "PCS", 2026)
                .row(sign + "BOUGER")
                .row(2, "Tracer un parcours", "Sport", 2026)
                .merge("A2:D2", "A4:D4")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS VIVRE ENSEMBLE", "  A [1] Ouvrir une maison", "OS BOUGER", "  A [2] Tracer un parcours");
        assertThat(item(plan, "BOUGER").cells().get(ItemField.TITLE).first().raw())
                .isEqualTo(sign + "BOUGER");
    }

    @Test
    void signs_may_stand_before_words_and_actions() {
        assertThat(outline(TextTable.of(
                                "Actions|Service|Échéance",
                                "→ OS 1 : Vivre ensemble",
                                "• Ouvrir une maison|PCS|2026",
                                "• Former les agents|RH|2026",
                                "→ OS 2 : Bouger",
                                "• Tracer un parcours|Sport|2026")
                        .read()))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble",
                        "  A Ouvrir une maison",
                        "  A Former les agents",
                        "OS [OS 2] Bouger",
                        "  A Tracer un parcours");
    }

    @Test
    void roman_numbers_count_headings_beside_numbered_actions() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Échéance")
                .row("I. VIVRE ENSEMBLE")
                .row(1, "Ouvrir une maison", "PCS", 2026)
                .row("II – BOUGER")
                .row(2, "Tracer un parcours", "Sport", 2026)
                .merge("A2:D2")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [I] VIVRE ENSEMBLE",
                        "  A [1] Ouvrir une maison",
                        "OS [II] BOUGER",
                        "  A [2] Tracer un parcours");
    }

    @Test
    void one_roman_number_counts_a_heading_that_looks_like_one() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Échéance")
                .row("I. VIVRE ENSEMBLE")
                .row(1, "Ouvrir une maison", "PCS", 2026)
                .row(2, "Tracer un parcours", "Sport", 2026)
                .merge("A2:D2")));

        assertThat(outline(plan))
                .containsExactly("OS [I] VIVRE ENSEMBLE", "  A [1] Ouvrir une maison", "  A [2] Tracer un parcours");
    }
}
