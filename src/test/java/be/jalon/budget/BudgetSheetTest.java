package be.jalon.budget;

import static be.jalon.plan.ItemField.BUDGET_EXTRAORDINARY;
import static be.jalon.plan.ItemField.BUDGET_ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanFixture;
import be.jalon.values.BudgetKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a plan and what is said of each: a doubt stays a doubt, and nothing is guessed. */
class BudgetSheetTest {

    private final PlanFixture plan = new PlanFixture();

    private BudgetSheet sheet() {
        return BudgetSheet.of(plan.build());
    }

    private BudgetEntry only(ItemField field, String text) {
        plan.action("Relancer les conseils", field, text);
        List<BudgetEntry> entries = sheet().entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private static List<VerdictKind> kinds(BudgetEntry entry) {
        return entry.verdicts().stream().map(Verdict::kind).toList();
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void every_line_of_every_cell_is_told_with_its_amount_or_the_question_that_is_open() {
        plan.add(
                null,
                ItemLevel.ACTION,
                FieldTexts.titled("Relancer les conseils")
                        .with(BUDGET_ORDINARY, "CCE 3.000 €\nCCCA 3.000 €\n??")
                        .with(BUDGET_EXTRAORDINARY, "20.000 € (Article 840/731-53)"));

        assertThat(sheet().entries())
                .extracting(BudgetEntry::kind, BudgetEntry::number, BudgetEntry::asked, e -> e.line()
                        .amount())
                .containsExactly(
                        tuple(BudgetKind.ORDINARY, 0, Asked.KNOWN, euros("3000.00")),
                        tuple(BudgetKind.ORDINARY, 1, Asked.KNOWN, euros("3000.00")),
                        tuple(BudgetKind.ORDINARY, 2, Asked.UNKNOWN, null),
                        tuple(BudgetKind.EXTRAORDINARY, 0, Asked.KNOWN, euros("20000.00")));
    }

    @Test
    void an_empty_cell_says_nothing_and_a_slash_says_that_nothing_is_needed() {
        BudgetEntry entry = only(BUDGET_ORDINARY, "/");

        assertThat(entry.asked()).isEqualTo(Asked.NOTHING);
        assertThat(entry.verdicts()).isEmpty();
        assertThat(BudgetTotals.of(List.of(entry))).isEqualTo(BudgetTotals.NONE);
    }

    @Test
    void a_quoted_credit_is_never_added_to_the_needs() {
        plan.action("Signer une charte", BUDGET_ORDINARY, "?? (13.000 € à l'article 8325/435-01 Relation)");
        plan.action("Aider les comités", BUDGET_ORDINARY, "5.000 € (24.850 € à l’article 84021/124-02 Frais)");

        BudgetSheet sheet = sheet();

        assertThat(BudgetTotals.of(sheet.entries()).all()).isEqualTo(new BudgetTotals.Sum(euros("5000.00"), 1));
        assertThat(sheet.articles().values())
                .extracting(claims -> claims.article().text(), ArticleClaims::credit, ArticleClaims::remaining)
                .containsExactly(
                        tuple("8325/435-01", opt("13000"), opt("13000.00")),
                        tuple("84021/124-02", opt("24850"), opt("19850.00")));
    }

    private static java.util.Optional<BigDecimal> opt(String amount) {
        return java.util.Optional.of(euros(amount).setScale(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.000 € (840/331-01)                 |",
                "5.000 € (421/140-06.2026)            | 2026",
                "2026 : 5.000 € (421/140-06)          | 2026",
                "5.000 € (421/731-60:20260012)        |",
                "2027 : 5.000 € (421/140-06.2026)     | 2026"
            })
    void the_exercice_is_the_article_s_own_or_the_line_s_or_none(String raw, Integer expected) {
        assertThat(only(BUDGET_ORDINARY, raw).year().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUDGET_ORDINARY      | 5.000 € (840/331-01)              | ",
                "BUDGET_EXTRAORDINARY | 5.000 € (421/731-60:20260012)     | ",
                "BUDGET_ORDINARY      | 5.000 €                           | NO_ARTICLE",
                "BUDGET_ORDINARY      | 5.000 € (84/331-01)               | ARTICLE_FORMAT",
                "BUDGET_ORDINARY      | 5.000 € (840/33101)               | ARTICLE_FORMAT",
                "BUDGET_ORDINARY      | 5.000 € (840/331-01, 421/140-06)  | ARTICLE_FORMAT",
                "BUDGET_ORDINARY      | 5.000 € (840/331-99)              | ARTICLE_FORMAT",
                "BUDGET_ORDINARY      | 5.000 € (421/731-60)              | WRONG_COLUMN",
                "BUDGET_EXTRAORDINARY | 5.000 € (840/331-01)              | WRONG_COLUMN",
                "BUDGET_ORDINARY      | 5.000 € (840/465-48)              | RECEIPT",
                "BUDGET_ORDINARY      | 5.000 € (840/301-01)              | RECEIPT",
                "BUDGET_ORDINARY      | ?? (840/331-01)                   | AMOUNT_UNKNOWN",
                "BUDGET_ORDINARY      | 200 € à 450 € (840/331-01)        | AMOUNT_UNKNOWN",
                "BUDGET_ORDINARY      | 2027 : 5.000 € (421/140-06.2026)  | YEARS_DIFFER",
                "BUDGET_ORDINARY      | 5.000 € (4.000 € à l'article 840/331-01) | OVER_CREDIT",
                "BUDGET_ORDINARY      | environ 5.000 € (840/331-01)      | READING"
            })
    void a_line_gets_the_verdicts_of_the_finance_officer(ItemField field, String raw, VerdictKind expected) {
        assertThat(kinds(only(field, raw))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "??",
                "5.000 € (84/731-53)",
                "5.000 € (421/731-60, 840/331-01)",
                "5.000 € (840/701-01)",
                "5.000 € (4.000 € à l'article 840/331-01)",
                "2027 : 5.000 € (421/140-06.2026)",
                "Enveloppe du PCS",
                "CCE 3.000 €\nCCCA\nTotal 9.000 €"
            })
    void every_verdict_has_a_word_and_a_reason_in_both_languages(String raw) {
        plan.action("x", BUDGET_ORDINARY, raw);

        assertThat(sheet().entries())
                .allSatisfy(entry -> assertThat(entry.verdicts()).isNotEmpty().allSatisfy(verdict -> {
                    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                        assertThat(verdict.kind().label(locale)).doesNotContain("budget.");
                        assertThat(verdict.reason(locale)).doesNotContain("budget.", "{", "null");
                    }
                }));
    }

    @Test
    void words_without_an_amount_leave_the_question_open() {
        BudgetEntry entry = only(BUDGET_ORDINARY, "Enveloppe du PCS");

        assertThat(entry.asked()).isEqualTo(Asked.UNKNOWN);
        assertThat(kinds(entry)).containsExactly(VerdictKind.AMOUNT_UNKNOWN, VerdictKind.NO_ARTICLE);
    }

    @Test
    void a_doubt_about_one_line_is_said_at_that_line_only() {
        plan.action("x", BUDGET_ORDINARY, "CCE 3.000 € (840/331-01)\nCCCA environ 2.000 € (840/332-01)");

        assertThat(sheet().entries())
                .extracting(BudgetSheetTest::kinds)
                .containsExactly(List.of(), List.of(VerdictKind.READING));
    }

    @Test
    void several_actions_that_claim_more_than_the_quoted_credit_are_all_told() {
        plan.action("Une", BUDGET_ORDINARY, "6.000 € (10.000 € à l'article 840/331-01)");
        plan.action("Deux", BUDGET_ORDINARY, "5.000 € (article 840/331-01)");
        plan.action("Trois", BUDGET_ORDINARY, "1.000 € (article 840/332-01)");

        List<BudgetEntry> entries = sheet().entries();

        assertThat(entries)
                .extracting(BudgetSheetTest::kinds)
                .containsExactly(List.of(VerdictKind.OVER_CREDIT), List.of(VerdictKind.OVER_CREDIT), List.of());
        assertThat(entries.getFirst()
                        .verdicts()
                        .getFirst()
                        .reason(Locale.FRENCH)
                        .replace('\u202f', ' '))
                .isEqualTo("2 actions demandent ensemble 11 000 € sur un crédit cité de 10 000 €.");
    }

    @Test
    void exactly_the_credit_is_not_too_much() {
        plan.action("Une", BUDGET_ORDINARY, "6.000 € (10.000 € à l'article 840/331-01)");
        plan.action("Deux", BUDGET_ORDINARY, "4.000 € (article 840/331-01)");

        assertThat(sheet().entries())
                .allSatisfy(entry -> assertThat(entry.verdicts()).isEmpty());
    }

    @Test
    void contradictory_credits_are_told_and_no_rest_is_worked_out() {
        plan.action("Une", BUDGET_ORDINARY, "6.000 € (10.000 € à l'article 840/331-01)");
        plan.action("Deux", BUDGET_ORDINARY, "?? (12.500 € à l'article 840/331-01)");

        BudgetSheet sheet = sheet();
        ArticleClaims claims = sheet.articles().values().iterator().next();

        assertThat(sheet.entries()).allMatch(entry -> entry.has(VerdictKind.CREDITS_DIFFER));
        assertThat(claims.credit()).isEmpty();
        assertThat(claims.remaining()).isEmpty();
        assertThat(claims.unknown()).isEqualTo(1);
    }

    @Test
    void the_same_credit_written_in_two_ways_contradicts_nothing() {
        plan.action("Une", BUDGET_ORDINARY, "6.000 € (10.000 € à l'article 840/331-01)");
        plan.action("Deux", BUDGET_ORDINARY, "1.000 € (10.000,00 € à l'article 840/331-01)");

        assertThat(sheet().entries()).noneMatch(entry -> entry.has(VerdictKind.CREDITS_DIFFER));
    }

    @Test
    void other_exercices_and_other_projects_are_other_credits() {
        plan.action("Une", BUDGET_EXTRAORDINARY, "6.000 € (10.000 € à l'article 421/731-60:20260012)");
        plan.action("Deux", BUDGET_EXTRAORDINARY, "9.000 € (article 421/731-60:20270003)");
        plan.action("Trois", BUDGET_EXTRAORDINARY, "9.000 € (article 421/731-60:20260012.2027)");

        BudgetSheet sheet = sheet();

        assertThat(sheet.entries()).noneMatch(entry -> entry.has(VerdictKind.OVER_CREDIT));
        assertThat(sheet.articles()).hasSize(3);
    }

    @Test
    void the_criteria_narrow_each_other_and_their_words_widen() {
        plan.action("Conseils", BUDGET_ORDINARY, "3.000 € (840/331-01)");
        plan.action("Vélos", BUDGET_EXTRAORDINARY, "42.000 € (421/741-52)");
        plan.action("Crèche", BUDGET_ORDINARY, "??");
        plan.action("Charte", BUDGET_ORDINARY, "/");

        assertThat(titles(BudgetFilter.NONE)).containsExactly("Conseils", "Vélos", "Crèche");
        assertThat(titles(filter("nature", "ordinaire"))).containsExactly("Conseils", "Crèche");
        assertThat(titles(filter("nature", "ordinaire", "extraordinaire"))).hasSize(3);
        assertThat(titles(filter("montant", "inconnu"))).containsExactly("Crèche");
        assertThat(titles(filter("montant", "sans-objet"))).containsExactly("Charte");
        assertThat(titles(filter("article", "840/331-01"))).containsExactly("Conseils");
        assertThat(titles(filter("article", "-"))).containsExactly("Crèche");
        assertThat(titles(filter("verdict", "a-verifier"))).containsExactly("Crèche");
        assertThat(titles(filter("verdict", "rien"))).containsExactly("Conseils", "Vélos");
        assertThat(titles(filter("verdict", "sans-article"))).containsExactly("Crèche");
        assertThat(titles(filter("q", "velo 42.000"))).containsExactly("Vélos");
        assertThat(titles(filter("nature", "ordinaire").with(BudgetFacet.AMOUNT, Set.of("connu"))))
                .containsExactly("Conseils");
    }

    private static BudgetFilter filter(String key, String... values) {
        return BudgetFilter.of(Map.of(key, List.of(values)));
    }

    private List<String> titles(BudgetFilter filter) {
        return sheet().select(filter, Grouping.ITEM).groups().stream()
                .flatMap(group -> group.entries().stream())
                .map(entry -> entry.item().title())
                .toList();
    }

    @Test
    void services_are_found_however_they_are_capitalised_and_none_is_a_service_too() {
        line("Une", "PCS\nService Jeunesse", "1.000 €");
        line("Deux", "pcs", "2.000 €");
        line("Trois", "??", "4.000 €");

        assertThat(titles(filter("service", "pcs"))).containsExactly("Une", "Deux");
        assertThat(titles(filter("service", "-"))).containsExactly("Trois");
        assertThat(sheet().services()).containsOnlyKeys("pcs", "service jeunesse");
        assertThat(sheet().select(BudgetFilter.NONE, Grouping.SERVICE).groups())
                .extracting(BudgetGroup::name, group -> group.totals().all().known())
                .containsExactly(
                        tuple("pcs", euros("2000.00")),
                        tuple("PCS · Service Jeunesse", euros("1000.00")),
                        tuple("", euros("4000.00")));
    }

    private void line(String title, String service, String budget) {
        plan.add(
                null,
                ItemLevel.ACTION,
                FieldTexts.titled(title).with(ItemField.SERVICE, service).with(BUDGET_ORDINARY, budget));
    }

    @Test
    void an_article_s_group_tells_the_rest_of_the_credit_after_all_claims_whatever_the_filter_leaves() {
        plan.action("Une", BUDGET_ORDINARY, "6.000 € (10.000 € à l'article 840/331-01)");
        plan.action("Deux", BUDGET_ORDINARY, "3.000 € (article 840/331-01)");

        BudgetGroup group =
                sheet().select(filter("q", "Une"), Grouping.ARTICLE).groups().getFirst();

        assertThat(group.totals().all().known()).isEqualByComparingTo("6000");
        assertThat(group.claims().remaining()).contains(euros("1000.00"));
    }
}
