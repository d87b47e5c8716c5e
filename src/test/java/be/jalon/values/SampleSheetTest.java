package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cells of the sample sheet, as the reader of workbooks hands them over. */
class SampleSheetTest {

    @Test
    void four_councils_ask_for_an_amount_and_one_need_is_unknown() {
        BudgetCell cell = BudgetCell.parse(
                BudgetKind.ORDINARY, "CCE 3.000 €\nCCCA 3.000 €\nCPJ 6.000 €\nCCPH 3.000 €\n??");

        assertThat(cell.lines()).extracting(BudgetLine::label).containsExactly("CCE", "CCCA", "CPJ", "CCPH", null);
        assertThat(cell.known()).isEqualByComparingTo("15000");
        assertThat(cell.unknownCount()).isEqualTo(1);
    }
}
