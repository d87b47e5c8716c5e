package be.jalon.budget;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.PlanSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the budget lines of any plan. */
class BudgetSheetProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 300)
    void the_needs_are_those_of_the_plan_itself(@ForAll("plans") PlanSnapshot plan) {
        BudgetTotals totals = BudgetTotals.of(BudgetSheet.of(plan).entries());

        assertThat(totals.ordinary().known())
                .isEqualByComparingTo(plan.totals(null, TODAY).ordinaryKnown());
        assertThat(totals.extraordinary().known())
                .isEqualByComparingTo(plan.totals(null, TODAY).extraordinaryKnown());
    }

    @Property(tries = 300)
    void a_quoted_credit_changes_no_sum(@ForAll("quotes") List<Quote> quotes) {
        PlanFixture with = new PlanFixture();
        PlanFixture without = new PlanFixture();
        BigDecimal asked = BigDecimal.ZERO;
        for (Quote quote : quotes) {
            with.action(
                    "x",
                    ItemField.BUDGET_ORDINARY,
                    quote.need() + " (" + quote.credit() + " € à l'article 840/331-01)");
            without.action("x", ItemField.BUDGET_ORDINARY, quote.need() + " (article 840/331-01)");
            asked = asked.add(quote.amount());
        }

        BudgetTotals totals = BudgetTotals.of(BudgetSheet.of(with.build()).entries());

        assertThat(totals.all())
                .isEqualTo(BudgetTotals.of(BudgetSheet.of(without.build()).entries())
                        .all());
        assertThat(totals.all().known()).isEqualByComparingTo(asked);
    }

    @Property(tries = 300)
    void the_groups_add_up_to_the_lines_and_hold_each_line_once(
            @ForAll("plans") PlanSnapshot plan, @ForAll("filters") BudgetFilter filter, @ForAll Grouping by) {
        BudgetSelection selection = BudgetSheet.of(plan).select(filter, by);

        List<BudgetEntry> lines = new ArrayList<>();
        BudgetTotals sum = BudgetTotals.NONE;
        for (BudgetGroup group : selection.groups()) {
            assertThat(group.totals()).isEqualTo(BudgetTotals.of(group.entries()));
            sum = sum.plus(group.totals());
            lines.addAll(group.entries());
        }
        assertThat(sum).isEqualTo(selection.totals()).isEqualTo(BudgetTotals.of(lines));
        assertThat(lines).extracting(BudgetEntry::key).doesNotHaveDuplicates();
        assertThat(lines)
                .hasSameElementsAs(BudgetSheet.of(plan).entries().stream()
                        .filter(filter.match())
                        .toList());
        assertThat(selection.groups()).extracting(BudgetGroup::key).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void a_line_is_to_be_checked_or_not_whatever_else_is_asked(@ForAll("plans") PlanSnapshot plan) {
        BudgetSheet sheet = BudgetSheet.of(plan);
        BudgetTotals all = sheet.select(BudgetFilter.NONE, Grouping.ITEM).totals();
        BudgetTotals toCheck =
                sheet.select(verdict(BudgetFacet.TO_CHECK), Grouping.ITEM).totals();
        BudgetTotals fine = sheet.select(verdict(BudgetFacet.NOTHING_TO_CHECK), Grouping.ITEM)
                .totals();

        assertThat(toCheck.lines()).isEqualTo(all.toCheck());
        assertThat(toCheck.plus(fine)).isEqualTo(all);
        assertThat(fine.all().unknown()).isZero();
    }

    private static BudgetFilter verdict(String token) {
        return BudgetFilter.NONE.with(BudgetFacet.VERDICT, Set.of(token));
    }

    @Property(tries = 300)
    void claims_on_an_article_are_the_sum_of_its_lines(@ForAll("plans") PlanSnapshot plan) {
        BudgetSheet sheet = BudgetSheet.of(plan);

        for (BudgetGroup group :
                sheet.select(BudgetFilter.NONE, Grouping.ARTICLE).groups()) {
            ArticleClaims claims = group.claims();
            if (claims != null) {
                assertThat(claims.known())
                        .isEqualByComparingTo(group.totals().all().known());
                assertThat(claims.unknown()).isEqualTo(group.totals().all().unknown());
            }
        }
    }

    @Property(tries = 300)
    void the_next_revision_is_the_same_whether_worked_out_anew_or_from_the_one_before(
            @ForAll("plans") PlanSnapshot before, @ForAll("plans") PlanSnapshot after) {
        BudgetSheet next = BudgetSheet.of(before).next(after);

        assertThat(next.entries()).isEqualTo(BudgetSheet.of(after).entries());
        assertThat(next.next(before).articles())
                .isEqualTo(BudgetSheet.of(before).articles());
    }

    @Property(tries = 300)
    void a_filter_is_the_same_after_the_address(@ForAll("filters") BudgetFilter filter) {
        assertThat(BudgetFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Property(tries = 200)
    void any_address_can_be_read(@ForAll("addresses") Map<String, List<String>> address) {
        BudgetFilter filter = BudgetFilter.of(address);

        assertThat(BudgetFilter.of(filter.parameters())).isEqualTo(filter);
    }

    /** @param amount what the need adds to the sum, in euros */
    record Quote(String need, BigDecimal amount, int credit) {}

    @Provide
    Arbitrary<List<Quote>> quotes() {
        Arbitrary<@Nullable Integer> needs =
                Arbitraries.integers().between(1_000, 900_000).injectNull(0.3);
        return Combinators.combine(needs, Arbitraries.integers().between(1_000, 900_000))
                .as((need, credit) -> need == null
                        ? new Quote("??", BigDecimal.ZERO, credit)
                        : new Quote(need + " €", BigDecimal.valueOf(need), credit))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<PlanSnapshot> plans() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "/",
                "??",
                "CCE 3.000 €",
                "CCCA 1.793,50 €",
                "5.000 € (article 840/331-01)",
                "6.000 € (10.000 € à l'article 840/331-01)",
                "?? (12.500 € à l'article 840/331-01)",
                "20.000 € (421/731-60:20260012.2026)",
                "2026 pour Wallonie: 12.000€",
                "Enveloppe PCS",
                "(",
                "Total 3.000 €",
                "20k€ (84/331-1)",
                "gratuit",
                "environ 5.000 € (840/761-01)");
        Arbitrary<String> cells = Arbitraries.oneOf(
                pieces.list().ofMaxSize(3).map(lines -> String.join("\n", lines)),
                Arbitraries.strings().withChars("0123456789.,/-?€() \nabé:;|").ofMaxLength(30));
        Arbitrary<String> services = Arbitraries.of("", "PCS", "pcs", "??", "Travaux\nMobilité", "Mobilité / Travaux");
        return Combinators.combine(cells, cells, services)
                .as((ordinary, extraordinary, service) -> FieldTexts.titled("Action")
                        .with(ItemField.BUDGET_ORDINARY, ordinary)
                        .with(ItemField.BUDGET_EXTRAORDINARY, extraordinary)
                        .with(ItemField.SERVICE, service))
                .list()
                .ofMaxSize(8)
                .map(BudgetSheetProperties::plan);
    }

    private static PlanSnapshot plan(List<FieldTexts> actions) {
        PlanFixture plan = new PlanFixture();
        actions.forEach(texts -> plan.add(null, ItemLevel.ACTION, texts));
        return plan.build();
    }

    @Provide
    Arbitrary<BudgetFilter> filters() {
        return addresses().map(BudgetFilter::of);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> addresses() {
        Arbitrary<String> keys = Arbitraries.of(
                "q", "nature", "montant", "verdict", "exercice", "article", "service", "groupe", "inconnu");
        Arbitrary<String> values = Arbitraries.of(
                "-",
                "ordinaire",
                "inconnu",
                "connu",
                "sans-objet",
                "a-verifier",
                "rien",
                "sans-article",
                "2026",
                "840/331-01",
                "pcs",
                "action",
                "?%");
        return Arbitraries.maps(keys, values.list().ofMaxSize(3)).ofMaxSize(3);
    }
}
