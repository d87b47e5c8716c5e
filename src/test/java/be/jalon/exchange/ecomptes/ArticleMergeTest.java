package be.jalon.exchange.ecomptes;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.values.BudgetKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a budget cell when articles come back. */
class ArticleMergeTest {

    private static final String TREES = "20 000 € (article 840/731-53.2026 \"Arbres\")";
    private static final String MORE_TREES = "25 000 € (article 840/731-53.2026 \"Arbres\")";
    private static final String BENCHES = "5 000 € (article 766/741-52.2026 \"Bancs\")";

    private static ArticleMerge merge(String cell, List<String> before, List<String> now) {
        return ArticleMerge.of(BudgetKind.EXTRAORDINARY, cell, before, now);
    }

    @Test
    void a_new_article_comes_behind_what_people_wrote() {
        assertThat(merge("??", List.of(), List.of(TREES)).text()).isEqualTo("??\n" + TREES);
        assertThat(merge("", List.of(), List.of(TREES, BENCHES)).text()).isEqualTo(TREES + "\n" + BENCHES);
    }

    @Test
    void the_same_return_twice_changes_nothing() {
        ArticleMerge again = merge(TREES + "\n" + BENCHES, List.of(TREES, BENCHES), List.of(TREES, BENCHES));

        assertThat(again.text()).isEqualTo(TREES + "\n" + BENCHES);
        assertThat(again.differing()).isEmpty();
        assertThat(again.takenOut()).isEmpty();
    }

    @Test
    void an_amount_that_eComptes_changed_changes_in_its_place() {
        assertThat(merge(TREES + "\n" + BENCHES, List.of(TREES, BENCHES), List.of(MORE_TREES, BENCHES))
                        .text())
                .isEqualTo(MORE_TREES + "\n" + BENCHES);
    }

    @Test
    void an_article_that_eComptes_cleared_goes() {
        assertThat(merge("Plants offerts : 300 €\n" + TREES, List.of(TREES), List.of())
                        .text())
                .isEqualTo("Plants offerts : 300 €");
    }

    @Test
    void a_line_that_people_changed_stays_theirs() {
        String edited = TREES.replace("20 000", "22 000");
        ArticleMerge changed = merge(edited, List.of(TREES), List.of(MORE_TREES));
        ArticleMerge cleared = merge(edited, List.of(TREES), List.of());

        assertThat(changed.text()).isEqualTo(edited);
        assertThat(changed.differing()).containsExactly(MORE_TREES);
        assertThat(cleared.text()).isEqualTo(edited);
    }

    @Test
    void a_line_that_people_took_out_is_not_put_back() {
        ArticleMerge merge = merge("", List.of(TREES), List.of(TREES));

        assertThat(merge.text()).isEmpty();
        assertThat(merge.takenOut()).containsExactly(TREES);
    }

    @Test
    void an_article_that_the_cell_speaks_of_in_other_words_is_not_counted_twice() {
        String asked = "?? (20.000 € à l’article 840/731-53 Arbres)";
        ArticleMerge merge = merge(asked, List.of(), List.of(TREES));

        assertThat(merge.text()).isEqualTo(asked);
        assertThat(merge.differing()).containsExactly(TREES);
    }

    @Test
    void another_project_or_exercice_is_another_need() {
        String project = "1 000 € (article 421/731-60:20260001.2026)";
        String other = "2 000 € (article 421/731-60:20260002.2026)";
        String later = "3 000 € (article 421/731-60:20260001.2027)";

        assertThat(merge(project, List.of(), List.of(other, later)).text())
                .isEqualTo(project + "\n" + other + "\n" + later);
    }
}
