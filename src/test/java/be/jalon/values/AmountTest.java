package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    3.000 € → 3000.00
                    20.000 → 20000.00
                    20 000 € → 20000.00
                    1.793,50 € → 1793.50
                    1793.5 → 1793.50
                    1 793,5 → 1793.50
                    20k€ → 20000.00
                    20 k€ → 20000.00
                    13.000,- → 13000.00
                    3.000,-€ → 3000.00
                    20.000 EUR → 20000.00
                    5000 euros → 5000.00
                    € 5.000 → 5000.00
                    1,2 M€ → 1200000.00
                    2 millions d'euros → 2000000.00
                    20 mille euros → 20000.00
                    1.234.567,89 → 1234567.89
                    1,500.00 → 1500.00
                    0,50 € → 0.50
                    0 → 0.00
                    0.125 → 0.125
                    1234.567 → 1234.567
                    20000.0 → 20000.00
                    -500 € → -500.00
                    """)
    void amounts_are_read_as_belgians_write_them(String text, BigDecimal value) {
        assertThat(Amount.parse(text)).contains(value);
    }

    @Test
    void no_break_spaces_separate_thousands_too() {
        assertThat(Amount.parse("20\u00A0000\u00A0€")).contains(new BigDecimal("20000.00"));
        assertThat(Amount.parse("1\u202F000\u202F000\u202F€")).contains(new BigDecimal("1000000.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "12.34.56",
                "05/2020",
                "1,500",
                "5.000 € HTVA",
                "10.000 à 15.000 €",
                "0478123456",
                "€",
                "20 %"
            })
    void what_is_no_amount_or_could_be_two_is_not_read(String text) {
        assertThat(Amount.parse(text)).isEmpty();
    }

    @Test
    void an_amount_is_shown_with_narrow_spaces_and_decimals_only_when_there_are_some() {
        assertThat(Amount.format(new BigDecimal("20000.00"))).isEqualTo("20\u202F000\u202F€");
        assertThat(Amount.format(new BigDecimal("1793.5"))).isEqualTo("1\u202F793,50\u202F€");
        assertThat(Amount.format(new BigDecimal("999"))).isEqualTo("999\u202F€");
        assertThat(Amount.format(new BigDecimal("0.00"))).isEqualTo("0\u202F€");
        assertThat(Amount.format(new BigDecimal("-1234567.05"))).isEqualTo("-1\u202F234\u202F567,05\u202F€");
        assertThat(Amount.format(new BigDecimal("1E+6"))).isEqualTo("1\u202F000\u202F000\u202F€");
    }
}
