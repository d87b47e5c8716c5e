package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The budget cells of the sample sheet, with their line breaks and with these flattened to spaces. */
class SampleSheetTest {

    private static final String COUNCILS = "CCE 3.000 €\nCCCA 3.000 €\nCPJ 6.000 €\nCCPH 3.000 €\n??";

    @ParameterizedTest
    @MethodSource("councils")
    void four_councils_ask_for_an_amount_and_one_need_is_unknown(String text) {
        BudgetCell cell = BudgetCell.parse(BudgetKind.ORDINARY, text);

        assertThat(cell.lines()).extracting(BudgetLine::label).containsExactly("CCE", "CCCA", "CPJ", "CCPH", null);
        assertThat(cell.lines())
                .extracting(BudgetLine::amount)
                .containsExactly(euros("3000.00"), euros("3000.00"), euros("6000.00"), euros("3000.00"), null);
        assertThat(cell.lines()).extracting(BudgetLine::unknown).containsExactly(false, false, false, false, true);
        assertThat(cell.lines())
                .extracting(line -> line.raw().replace('\u00A0', ' '))
                .containsExactly("CCE 3.000 €", "CCCA 3.000 €", "CPJ 6.000 €", "CCPH 3.000 €", "??");
        assertThat(cell.known()).isEqualTo(euros("15000.00"));
        assertThat(cell.unknownCount()).isEqualTo(1);
        assertThat(cell.doubts()).extracting(Doubt::code).containsExactly("budget.unknown");
    }

    static Stream<String> councils() {
        return Stream.of(COUNCILS, COUNCILS.replace("\n", "\r\n"), flat(COUNCILS), COUNCILS.replace(' ', '\u00A0'));
    }

    @Test
    void an_amount_an_article_and_the_nickname_of_its_credit() {
        assertOneLine(
                BudgetKind.EXTRAORDINARY,
                "20.000 €\n(Article 840/731-53 \"c'est ma ruralité\")",
                "c'est ma ruralité",
                "20000.00",
                "840/731-53",
                null);
        assertOneLine(
                BudgetKind.ORDINARY,
                "20.000 €\n(Article 1042/123-13 Appl. Mobile et plateforme citoyenne)",
                "Appl. Mobile et plateforme citoyenne",
                "20000.00",
                "1042/123-13",
                null);
        assertOneLine(
                BudgetKind.ORDINARY,
                "30.000 €\n(Article 84022/332-01 Budgets participatifs)",
                "Budgets participatifs",
                "30000.00",
                "84022/332-01",
                null);
    }

    @Test
    void an_unknown_amount_with_an_envelope_and_no_article() {
        assertOneLine(
                BudgetKind.ORDINARY,
                "??\nBudget Plan d'actions (Enveloppe budgétaire PCS)",
                "Budget Plan d'actions (Enveloppe budgétaire PCS)",
                null,
                null,
                null);
    }

    @Test
    void the_credit_of_an_article_is_never_what_is_asked() {
        assertOneLine(
                BudgetKind.ORDINARY,
                "??\n(13.000 € à l'article 8325/435-01 Relation et coopération Nord-Sud)",
                "Relation et coopération Nord-Sud",
                null,
                "8325/435-01",
                "13000.00");
        assertOneLine(
                BudgetKind.ORDINARY,
                "5.000 €\n(24.850 € à l'article 84021/124-02 Frais animation Cohésion sociale)",
                "Frais animation Cohésion sociale",
                "5000.00",
                "84021/124-02",
                "24850.00");
    }

    private static void assertOneLine(
            BudgetKind kind, String text, String label, String amount, String article, String credit) {
        for (String written : List.of(text, flat(text), text.replace("'", "’"))) {
            BudgetCell cell = BudgetCell.parse(kind, written);

            assertThat(cell.lines()).as(written).hasSize(1);
            BudgetLine line = cell.lines().get(0);
            assertThat(line.label()).isEqualTo(written.contains("’") ? label.replace("'", "’") : label);
            assertThat(line.amount()).isEqualTo(amount == null ? null : euros(amount));
            assertThat(line.unknown()).isEqualTo(amount == null);
            assertThat(line.article() == null ? null : line.article().text()).isEqualTo(article);
            assertThat(line.credit()).isEqualTo(credit == null ? null : euros(credit));
            assertThat(line.kind()).isEqualTo(kind);
            assertThat(cell.known()).isEqualTo(euros(amount == null ? "0.00" : amount));
            assertThat(cell.doubts())
                    .extracting(Doubt::code)
                    .isEqualTo(amount == null ? List.of("budget.unknownFor") : List.of());
        }
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    private static BigDecimal euros(String text) {
        return new BigDecimal(text);
    }
}
