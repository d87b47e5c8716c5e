package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCodeTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", nullValues = "-", textBlock = """
                    840/731-53 → 840/731-53 → - → -
                    84022/332-01 → 84022/332-01 → - → -
                    123/45678.2020 → 123/456-78 → - → 2020
                    421/731-60:20200012.2020 → 421/731-60 → 20200012 → 2020
                    421/731-60 (n° de projet 20200012) → 421/731-60 → 20200012 → -
                    421/731-60 20200012 → 421/731-60 → 20200012 → -
                    421 / 731 - 60 → 421/731-60 → - → -
                    421/731–60 → 421/731-60 → - → -
                    421/731-60/2020 → 421/731-60 → - → 2020
                    2026/421/731-60 → 421/731-60 → - → 2026
                    art. 421/731-60 → 421/731-60 → - → -
                    art.421/731-60 → 421/731-60 → - → -
                    Article 421/731-60 → 421/731-60 → - → -
                    Article n°: 421/731-60 → 421/731-60 → - → -
                    article budgétaire 421/731-60 → 421/731-60 → - → -
                    à l’article 8325/435-01 → 8325/435-01 → - → -
                    (Article 840/731-53) → 840/731-53 → - → -
                    040/371-01 → 040/371-01 → - → -
                    """)
    void an_article_is_read_with_its_project_and_exercice(String text, String code, String project, Integer year) {
        ArticleCode article = ArticleCode.parse(text).orElseThrow();

        assertThat(article.text()).isEqualTo(code);
        assertThat(article.project()).isEqualTo(project);
        assertThat(article.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/06/2020",
                "2020-06-30",
                "065/405.600",
                "071/123456",
                "0478/12.34.56",
                "071/12 34 56",
                "12/731-60",
                "421/731-6",
                "421/731-600",
                "840",
                "",
                "5.5.02"
            })
    void dates_phone_numbers_and_others_are_no_articles(String text) {
        assertThat(ArticleCode.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01,ORDINARY", "50,ORDINARY", "51,EXTRAORDINARY", "98,EXTRAORDINARY", "00,", "99,"})
    void the_suffix_tells_the_budget(String suffix, BudgetKind kind) {
        ArticleCode article = new ArticleCode("840", "124-" + suffix, null, null);

        assertThat(article.kind().orElse(null)).isEqualTo(kind);
    }

    @Test
    void the_second_economic_digit_tells_expenses_from_receipts() {
        assertThat(new ArticleCode("840", "731-53", null, null).isExpense()).isTrue();
        assertThat(new ArticleCode("840", "124-02", null, null).isExpense()).isTrue();
        assertThat(new ArticleCode("840", "465-48", null, null).isExpense()).isFalse();
        assertThat(new ArticleCode("840", "301-02", null, null).isExpense()).isFalse();
    }
}
