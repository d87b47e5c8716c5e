package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20.000 € (Article 840/731-53)              | PLAIN",
                "?? (13.000 € à l'article 8325/435-01)      | PLAIN",
                "5.000 € (421/731-60:20200012.2020)         | PLAIN",
                "5.000 € (840/73153)                        | NO_DASH",
                "5.000 € (840/731-00)                       | NEITHER_BUDGET",
                "5.000 € (840/731-99)                       | NEITHER_BUDGET",
                "5.000 € (840/731-53 et 421/731-60)         | SEVERAL",
                "5.000 € (840/731-53, soit l'art. 840/731-53) | PLAIN",
                "5.000 € (84/731-53)                        | UNREADABLE",
                "5.000 € (840/7315-3)                       | UNREADABLE",
                "5.000 € (840/731-530)                      | UNREADABLE",
                "5.000 € (article 840.731.53)               | UNREADABLE",
                "5.000 € (840-731-53)                       | UNREADABLE"
            })
    void the_article_of_a_line_is_judged_by_how_it_is_written(String raw, ArticleFormat expected) {
        assertThat(format(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.000 €",
                "??",
                "5.000 € pour le 30/06/2020",
                "5.000 € (voir 065/12.34.56)",
                "5.000 € (065/12-34-56)",
                "1 article 60",
                "5.000 € (article 60 §7)",
                "2024-2025 : 5.000 €",
                "1/2 ETP, 20.000 €",
                "ouvert 24/7, 5.000 €"
            })
    void dates_phone_numbers_and_contracts_are_no_articles(String raw) {
        assertThat(format(raw)).isEqualTo(ArticleFormat.ABSENT);
    }

    private static ArticleFormat format(String raw) {
        return ArticleFormat.of(
                BudgetCell.parse(BudgetKind.ORDINARY, raw).lines().getFirst());
    }
}
