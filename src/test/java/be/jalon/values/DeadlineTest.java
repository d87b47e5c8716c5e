package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final String OPEN = "…";

    @ParameterizedTest(name = "{0} is {1} to {2} by {3}")
    @CsvSource(delimiterString = "→", textBlock = """
                    2020 → 2020-01-01 → 2020-12-31 → YEAR
                    2020.0 → 2020-01-01 → 2020-12-31 → YEAR
                    2020. → 2020-01-01 → 2020-12-31 → YEAR
                    en 2020 → 2020-01-01 → 2020-12-31 → YEAR
                    pour 2021 → 2021-01-01 → 2021-12-31 → YEAR
                    courant 2021 → 2021-01-01 → 2021-12-31 → YEAR
                    dans le courant de l’année 2021 → 2021-01-01 → 2021-12-31 → YEAR
                    2e sem. 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    2ème semestre 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    2EME SEM 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    2nd semestre 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    second semestre 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    deuxième semestre de 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    S2 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    S2-2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    2020 S2 → 2020-07-01 → 2020-12-31 → SEMESTER
                    2020 (2e semestre) → 2020-07-01 → 2020-12-31 → SEMESTER
                    sem. 2 2020 → 2020-07-01 → 2020-12-31 → SEMESTER
                    1er semestre 2021 → 2021-01-01 → 2021-06-30 → SEMESTER
                    fin du premier semestre 2021 → 2021-01-01 → 2021-06-30 → SEMESTER
                    T3 2021 → 2021-07-01 → 2021-09-30 → QUARTER
                    3e trimestre 2021 → 2021-07-01 → 2021-09-30 → QUARTER
                    1er trim. 2025 → 2025-01-01 → 2025-03-31 → QUARTER
                    4ème trim. 2021 → 2021-10-01 → 2021-12-31 → QUARTER
                    2T2020 → 2020-04-01 → 2020-06-30 → QUARTER
                    06/2020 → 2020-06-01 → 2020-06-30 → MONTH
                    2020-06 → 2020-06-01 → 2020-06-30 → MONTH
                    juin 2020 → 2020-06-01 → 2020-06-30 → MONTH
                    fin juin 2020 → 2020-06-01 → 2020-06-30 → MONTH
                    mi-juin 2020 → 2020-06-01 → 2020-06-30 → MONTH
                    janv. 2020 → 2020-01-01 → 2020-01-31 → MONTH
                    févr. 2020 → 2020-02-01 → 2020-02-29 → MONTH
                    Sept. 2020 → 2020-09-01 → 2020-09-30 → MONTH
                    DÉCEMBRE 2020 → 2020-12-01 → 2020-12-31 → MONTH
                    août 2021 → 2021-08-01 → 2021-08-31 → MONTH
                    30/06/2020 → 2020-06-30 → 2020-06-30 → DAY
                    2020-06-30 → 2020-06-30 → 2020-06-30 → DAY
                    2020-06-30T00:00 → 2020-06-30 → 2020-06-30 → DAY
                    31.12.2020 → 2020-12-31 → 2020-12-31 → DAY
                    1/9/2020 → 2020-09-01 → 2020-09-01 → DAY
                    1er janvier 2021 → 2021-01-01 → 2021-01-01 → DAY
                    mardi 30 juin 2020 → 2020-06-30 → 2020-06-30 → DAY
                    échéance : 31/12/2020 → 2020-12-31 → 2020-12-31 → DAY
                    44012 → 2020-06-30 → 2020-06-30 → DAY
                    44012.0 → 2020-06-30 → 2020-06-30 → DAY
                    36526 → 2000-01-01 → 2000-01-01 → DAY
                    58806 → 2060-12-31 → 2060-12-31 → DAY
                    début 2021 → 2021-01-01 → 2021-03-31 → SEASON
                    mi-2026 → 2026-05-01 → 2026-08-31 → SEASON
                    fin 2024 → 2024-10-01 → 2024-12-31 → SEASON
                    fin d’année 2020 → 2020-10-01 → 2020-12-31 → SEASON
                    printemps 2022 → 2022-03-21 → 2022-06-20 → SEASON
                    été 2021 → 2021-06-21 → 2021-09-20 → SEASON
                    rentrée 2021 → 2021-09-01 → 2021-09-30 → SEASON
                    hiver 2020-2021 → 2020-12-21 → 2021-03-20 → SEASON
                    2019-2024 → 2019-01-01 → 2024-12-31 → PERIOD
                    2020/2021 → 2020-01-01 → 2021-12-31 → PERIOD
                    2024 à 2026 → 2024-01-01 → 2026-12-31 → PERIOD
                    de 2019 à 2024 → 2019-01-01 → 2024-12-31 → PERIOD
                    2020 et 2021 → 2020-01-01 → 2021-12-31 → PERIOD
                    2020, 2021 et 2022 → 2020-01-01 → 2022-12-31 → PERIOD
                    législature 2018-2024 → 2018-01-01 → 2024-12-31 → PERIOD
                    2e sem. 2020 - 1er sem. 2021 → 2020-07-01 → 2021-06-30 → PERIOD
                    1er et 2e semestre 2020 → 2020-01-01 → 2020-12-31 → PERIOD
                    T1-T2 2021 → 2021-01-01 → 2021-06-30 → PERIOD
                    juin à septembre 2020 → 2020-06-01 → 2020-09-30 → PERIOD
                    sept. 2020 - juin 2021 → 2020-09-01 → 2021-06-30 → PERIOD
                    fin 2020 - début 2021 → 2020-10-01 → 2021-03-31 → PERIOD
                    du 15 juin au 30 juin 2020 → 2020-06-15 → 2020-06-30 → PERIOD
                    15 au 30 juin 2020 → 2020-06-15 → 2020-06-30 → PERIOD
                    01/01/2020 au 31/12/2020 → 2020-01-01 → 2020-12-31 → PERIOD
                    année scolaire 2020-2021 → 2020-09-01 → 2021-08-31 → PERIOD
                    avant fin 2020 → … → 2020-12-31 → SEASON
                    avant 2021 → … → 2020-12-31 → YEAR
                    avant le 1er janvier 2021 → … → 2020-12-31 → DAY
                    au plus tard le 30/06/2020 → … → 2020-06-30 → DAY
                    jusqu’en 2024 → … → 2024-12-31 → YEAR
                    """)
    void what_is_clear_is_read_without_doubt(String text, String from, String to, Precision precision) {
        Deadline deadline = Deadline.parse(text);

        assertThat(deadline.from()).isEqualTo(date(from));
        assertThat(deadline.to()).isEqualTo(date(to));
        assertThat(deadline.precision()).isEqualTo(precision);
        assertThat(deadline.doubts()).isEmpty();
        assertThat(deadline.uncertain()).isFalse();
        assertThat(deadline.raw()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1} to {2} by {3}, with doubt {4}")
    @CsvSource(delimiterString = "→", textBlock = """
                    2020 ?? → 2020-01-01 → 2020-12-31 → YEAR → deadline.uncertain
                    2e sem. 2020 ? → 2020-07-01 → 2020-12-31 → SEMESTER → deadline.uncertain
                    2020 (à confirmer) → 2020-01-01 → 2020-12-31 → YEAR → deadline.uncertain
                    vers 2021 → 2021-01-01 → 2021-12-31 → YEAR → deadline.uncertain
                    2020… → 2020-01-01 → 2020-12-31 → YEAR → deadline.uncertain
                    36525 → 1999-12-31 → 1999-12-31 → DAY → deadline.serial
                    58807 → 2061-01-01 → 2061-01-01 → DAY → deadline.serial
                    Q4/26 → 2026-10-01 → 2026-12-31 → QUARTER → deadline.shortYear
                    31-12-20 → 2020-12-31 → 2020-12-31 → DAY → deadline.shortYear
                    juin-20 → 2020-06-01 → 2020-06-30 → MONTH → deadline.shortYear
                    12/20 → 2020-12-01 → 2020-12-31 → MONTH → deadline.shortYear
                    2020-21 → 2020-01-01 → 2021-12-31 → PERIOD → deadline.shortYear
                    2020 et 2022 → 2020-01-01 → 2022-12-31 → PERIOD → deadline.several
                    2020 ou 2021 → 2020-01-01 → 2021-12-31 → PERIOD → deadline.several
                    dès 2020 → 2020-01-01 → … → PERIOD → deadline.openEnd
                    2021 et suivantes → 2021-01-01 → … → PERIOD → deadline.openEnd
                    d’ici 2030 → … → 2030-12-31 → YEAR → deadline.bound
                    hiver 2021 → 2021-12-21 → 2022-03-20 → SEASON → deadline.winter
                    2020 (étude) → 2020-01-01 → 2020-12-31 → YEAR → deadline.remark
                    Étude : 2020 → 2020-01-01 → 2020-12-31 → YEAR → deadline.remark
                    02-06/2021 → 2021-06-02 → 2021-06-02 → DAY → deadline.mixed
                    ?? → … → … → UNKNOWN → deadline.unknown
                    à préciser → … → … → UNKNOWN → deadline.unknown
                    second semestre → … → … → UNKNOWN → deadline.noYear
                    30/06 → … → … → UNKNOWN → deadline.noYear
                    juin → … → … → UNKNOWN → deadline.noYear
                    31/02/2020 → … → … → UNKNOWN → deadline.invalidDate
                    06/30/2020 → … → … → UNKNOWN → deadline.invalidDate
                    2022-2020 → … → … → UNKNOWN → deadline.backwards
                    On verra bien → … → … → UNKNOWN → deadline.unreadable
                    1850 → … → … → UNKNOWN → deadline.unreadable
                    12345 → … → … → UNKNOWN → deadline.unreadable
                    """)
    void what_is_doubtful_says_why(String text, String from, String to, Precision precision, String doubt) {
        Deadline deadline = Deadline.parse(text);

        assertThat(deadline.from()).isEqualTo(date(from));
        assertThat(deadline.to()).isEqualTo(date(to));
        assertThat(deadline.precision()).isEqualTo(precision);
        assertThat(deadline.doubts()).extracting(Doubt::code).containsExactly(doubt);
        assertThat(deadline.uncertain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permanent",
                "Permanente",
                "en continu",
                "récurrent",
                "annuel",
                "ANNUELLE",
                "chaque année",
                "tous les ans",
                "de manière constante",
                "2 fois par an",
                "permanent et annuel",
                "tout au long de l'année"
            })
    void what_is_ongoing_has_no_date_and_is_never_late(String text) {
        Deadline deadline = Deadline.parse(text);

        assertThat(deadline.precision()).isEqualTo(Precision.ONGOING);
        assertThat(deadline.uncertain()).isFalse();
        assertThat(deadline.isLate(LocalDate.of(2100, 1, 1))).isFalse();
    }

    @Test
    void what_is_ongoing_may_have_a_beginning_and_an_end_and_is_still_never_late() {
        assertThat(Deadline.parse("annuel dès 2021").from()).isEqualTo("2021-01-01");
        assertThat(Deadline.parse("2019 à 2024 (annuel)").to()).isEqualTo("2024-12-31");
        assertThat(Deadline.parse("2019 à 2024 (annuel)").isLate(LocalDate.of(2030, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "immédiat",
                "court terme",
                "à moyen terme",
                "Long terme",
                "court/moyen terme",
                "à court, moyen et long terme"
            })
    void a_horizon_has_no_date(String text) {
        Deadline deadline = Deadline.parse(text);

        assertThat(deadline.precision()).isEqualTo(Precision.HORIZON);
        assertThat(deadline.to()).isNull();
        assertThat(deadline.uncertain()).isFalse();
    }

    @Test
    void a_long_sentence_is_only_searched_for_words_that_say_there_is_no_date() {
        Deadline deadline =
                Deadline.parse("Les actions de co-construction sont une action à mener de manière constante, "
                        + "devant être pensée à court, moyen et long terme, comme le conseil l'a dit en 2020.");

        assertThat(deadline.precision()).isEqualTo(Precision.ONGOING);
        assertThat(deadline.doubts()).extracting(Doubt::code).containsExactly("deadline.remark");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    législature → 2025-01-01 → 2030-12-31
                    toute la législature → 2025-01-01 → 2030-12-31
                    début de législature → 2025-01-01 → 2025-12-31
                    fin de législature → 2030-01-01 → 2030-12-31
                    """)
    void the_legislature_is_a_period_whose_dates_the_plan_knows(String text, String from, String to) {
        Deadline known = Deadline.parse(text, new FiscalPeriod(2025, 2030));

        assertThat(known.from()).isEqualTo(date(from));
        assertThat(known.to()).isEqualTo(date(to));
        assertThat(known.precision()).isEqualTo(Precision.PERIOD);
        assertThat(Deadline.parse(text).precision()).isEqualTo(Precision.PERIOD);
        assertThat(Deadline.parse(text).to()).isNull();
        assertThat(Deadline.parse(text).uncertain()).isFalse();
    }

    @Test
    void unknown_none_and_empty_are_three_things() {
        assertThat(Deadline.parse("??").presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(Deadline.parse("??").precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(Deadline.parse("??").uncertain()).isTrue();
        assertThat(Deadline.parse("/").presence()).isEqualTo(Presence.NONE);
        assertThat(Deadline.parse("/").precision()).isEqualTo(Precision.NONE);
        assertThat(Deadline.parse("/").uncertain()).isFalse();
        assertThat(Deadline.parse("").presence()).isEqualTo(Presence.EMPTY);
        assertThat(Deadline.parse("").precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(Deadline.parse("").uncertain()).isFalse();
    }

    @Test
    void spaces_of_any_kind_change_nothing() {
        assertThat(Deadline.parse("\u00A02e\u202Fsem.\u00A0 2020\n").to()).isEqualTo("2020-12-31");
    }

    @Test
    void it_is_late_from_the_day_after_its_last_day() {
        Deadline deadline = Deadline.parse("30/06/2020");

        assertThat(deadline.isLate(LocalDate.of(2020, 6, 30))).isFalse();
        assertThat(deadline.daysLate(LocalDate.of(2020, 6, 30))).isZero();
        assertThat(deadline.isLate(LocalDate.of(2020, 7, 1))).isTrue();
        assertThat(deadline.daysLate(LocalDate.of(2020, 7, 10))).isEqualTo(10);
    }

    @Test
    void dated_ones_come_first_then_ongoing_horizons_unknown_none_and_empty() {
        List<String> inOrder = List.of(
                "1er sem. 2020",
                "30/06/2020 ?",
                "2020",
                "2019-2024",
                "législature",
                "permanent",
                "immédiat",
                "court terme",
                "moyen terme",
                "long terme",
                "??",
                "/",
                "");

        Stream<String> sorted =
                inOrder.reversed().stream().map(Deadline::parse).sorted().map(Deadline::raw);

        assertThat(sorted).containsExactlyElementsOf(inOrder);
    }

    private static @Nullable LocalDate date(String text) {
        return text.equals(OPEN) ? null : LocalDate.parse(text);
    }
}
