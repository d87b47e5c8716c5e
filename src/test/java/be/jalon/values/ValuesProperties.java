package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.shared.Translations;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Laws that hold for every text that anybody may write. */
class ValuesProperties {

    @Property(tries = 2_000)
    void every_text_can_be_read_and_is_kept(@ForAll("cells") String text) {
        assertThat(Deadline.parse(text).raw()).isEqualTo(text);
        assertThat(Deadline.parse(text, new FiscalPeriod(2025, 2030)).raw()).isEqualTo(text);
        assertThat(BudgetCell.parse(BudgetKind.ORDINARY, text).raw()).isEqualTo(text);
        assertThat(BudgetCell.parse(BudgetKind.EXTRAORDINARY, text).raw()).isEqualTo(text);
        assertThat(PilotNames.parse(text).raw()).isEqualTo(text);
        assertThat(StatusText.parse(text).raw()).isEqualTo(text);
        assertThat(Progress.parse(text).raw()).isEqualTo(text);
        assertThat(Priority.parse(text).raw()).isEqualTo(text);
        assertThat(Sdgs.parse(text).raw()).isEqualTo(text);
        assertThat(Fte.parse(text).raw()).isEqualTo(text);
        assertThat(Amount.parse(text)).isNotNull();
        assertThat(ArticleCode.parse(text)).isNotNull();
    }

    @Property(tries = 1_000)
    void every_doubt_has_a_sentence(@ForAll("cells") String text) {
        for (char kind : "DBPSGROF".toCharArray()) {
            assertThat(Doubts.of(kind, text)).allSatisfy(doubt -> {
                assertThat(Translations.has(doubt.messageKey()))
                        .as(doubt.code())
                        .isTrue();
                assertThat(doubt.message(Locale.FRENCH)).isNotEqualTo(doubt.messageKey());
            });
        }
    }

    @Property(tries = 1_000)
    void every_reading_can_be_said(@ForAll("cells") String text) {
        for (Locale locale : Translations.LOCALES) {
            assertThat(Reading.of(Deadline.parse(text), locale)).doesNotContain("values.");
            assertThat(Reading.of(PilotNames.parse(text), locale)).isNotNull();
            assertThat(Reading.of(BudgetCell.parse(BudgetKind.ORDINARY, text), locale))
                    .isNotNull();
            assertThat(Reading.of(Sdgs.parse(text), locale)).isNotNull();
        }
    }

    @Property(tries = 1_000)
    void an_uncertain_deadline_says_why_and_its_end_is_not_before_its_beginning(@ForAll("cells") String text) {
        Deadline deadline = Deadline.parse(text);

        assertThat(deadline.uncertain()).isEqualTo(!deadline.doubts().isEmpty());
        if (deadline.from() != null && deadline.to() != null) {
            assertThat(deadline.from()).isBeforeOrEqualTo(deadline.to());
        }
    }

    @Property(tries = 1_000)
    void a_budget_line_has_an_amount_or_is_unknown_and_repeats_the_cell(@ForAll("cells") String text) {
        BudgetCell cell = BudgetCell.parse(BudgetKind.ORDINARY, text);

        assertThat(cell.lines()).allSatisfy(line -> {
            assertThat(line.unknown()).isEqualTo(line.amount() == null);
            assertThat(text).contains(line.raw());
        });
        if (cell.presence() == Presence.STATED && cell.unknownCount() > 0) {
            assertThat(cell.doubts()).isNotEmpty();
        }
    }

    @Property
    void an_amount_that_is_shown_reads_as_itself(
            @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") @Scale(2) BigDecimal amount) {
        assertThat(Amount.parse(Amount.format(amount))).contains(amount);
    }

    @Property
    void an_amount_in_a_cell_is_what_the_cell_asks(
            @ForAll @BigRange(min = "0.00", max = "9999999.99") @Scale(2) BigDecimal amount) {
        BudgetCell cell = BudgetCell.parse(BudgetKind.ORDINARY, "Label " + Amount.format(amount));

        assertThat(cell.known()).isEqualTo(amount);
        assertThat(cell.lines()).extracting(BudgetLine::label).containsExactly("Label");
    }

    @Property(tries = 2_000)
    void codes_have_a_total_order(@ForAll("codes") String a, @ForAll("codes") String b, @ForAll("codes") String c) {
        ItemCode x = new ItemCode(a);
        ItemCode y = new ItemCode(b);
        ItemCode z = new ItemCode(c);

        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(-Integer.signum(y.compareTo(x)));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
        if (x.compareTo(y) <= 0 && y.compareTo(z) <= 0) {
            assertThat(x.compareTo(z)).isLessThanOrEqualTo(0);
        }
    }

    @Property(tries = 2_000)
    void deadlines_have_a_total_order(@ForAll("cells") String a, @ForAll("cells") String b, @ForAll("cells") String c) {
        Deadline x = Deadline.parse(a);
        Deadline y = Deadline.parse(b);
        Deadline z = Deadline.parse(c);

        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(-Integer.signum(y.compareTo(x)));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
        if (x.compareTo(y) <= 0 && y.compareTo(z) <= 0) {
            assertThat(x.compareTo(z)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void the_next_code_comes_after_when_it_changes(@ForAll("codes") String text) {
        ItemCode code = new ItemCode(text);

        assertThat(code.next()).isGreaterThanOrEqualTo(code);
    }

    /** Any text, and texts made of the words and signs that the grammars look for. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> words = Arbitraries.of(
                "2020",
                "2021",
                "30/06/2020",
                "2e",
                "1er",
                "sem.",
                "trim.",
                "juin",
                "S2",
                "T3",
                "fin",
                "début",
                "avant",
                "dès",
                "à",
                "et",
                "ou",
                "-",
                "–",
                "/",
                "??",
                "?",
                "€",
                "3.000",
                "3.000 €",
                "20 000",
                "k€",
                "1,500",
                "CCE",
                "PCS",
                "Article",
                "840/731-53",
                "421/731-60:20200012.2020",
                "(",
                ")",
                "\"",
                "\n",
                ",",
                ";",
                "|",
                ":",
                "=",
                "Total",
                "permanent",
                "annuel",
                "législature",
                "court terme",
                "x",
                "12",
                "50 %",
                "ODD",
                "3.1",
                "0478/12.34.56",
                "HTVA",
                "/an",
                "par mois",
                "pour",
                "en",
                "crédit de",
                "à l'article",
                "à préciser",
                "20200012",
                "\u00A0",
                "ETP",
                "en cours",
                "hiver",
                "'20",
                "+");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                words.list().ofMaxSize(14).map(list -> String.join(" ", list)),
                words.list().ofMaxSize(10).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("AOSa019. -/é").ofMaxLength(8);
    }
}
