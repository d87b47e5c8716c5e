package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.DOMAIN;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFilterTest {

    /** A day of the second quarter of 2026. */
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final PlanFixture fixture = new PlanFixture();

    private List<String> titles(PlanFilter filter) {
        FilteredPlan left = fixture.build().filter(filter, TODAY);
        return left.rows().stream()
                .filter(row -> left.hits().contains(row.id()))
                .map(ItemRow::title)
                .toList();
    }

    private static PlanFilter filter(String key, String... values) {
        return PlanFilter.of(Map.of(key, List.of(values)));
    }

    @Test
    void an_empty_filter_leaves_everything() {
        ItemId domain = fixture.add(null, DOMAIN, "", "Citoyenneté");
        fixture.add(domain, ACTION, "", "Planter");

        FilteredPlan left = fixture.build().filter(PlanFilter.of(Map.of()), TODAY);

        assertThat(PlanFilter.of(Map.of()).isEmpty()).isTrue();
        assertThat(left.rows()).hasSize(2);
        assertThat(left.hits()).hasSize(2);
        assertThat(left.totals().actions()).isEqualTo(1);
    }

    @Test
    void ancestors_of_a_hit_stay_visible_and_are_not_counted() {
        ItemId domain = fixture.add(null, DOMAIN, "", "Citoyenneté");
        ItemId objective = fixture.add(domain, OPERATIONAL_OBJECTIVE, "", "Réunir");
        fixture.add(objective, ACTION, FieldTexts.titled("Autre").with(ItemField.BUDGET_ORDINARY, "999 €"));
        ItemId hit =
                fixture.add(objective, ACTION, FieldTexts.titled("Planter").with(ItemField.BUDGET_ORDINARY, "200 €"));
        fixture.add(null, DOMAIN, "", "Ailleurs");

        FilteredPlan left = fixture.build().filter(filter("q", "planter"), TODAY);

        assertThat(left.rows().stream().map(ItemRow::title)).containsExactly("Citoyenneté", "Réunir", "Planter");
        assertThat(left.hits()).containsExactly(hit);
        assertThat(left.totals().ordinaryKnown()).isEqualByComparingTo("200");
    }

    @ParameterizedTest
    @CsvSource({"q, ECOLE d'ete", "q, 'A 1.4'", "q, boulanger", "q, jeunesse", "q, remarque", "q, 'ecole remarque'"})
    void text_is_searched_in_title_code_pilots_and_notes_without_case_and_accents(String key, String text) {
        fixture.add(
                null,
                ACTION,
                FieldTexts.titled("L’École d’été")
                        .with(ItemField.CODE, "A 1.4")
                        .with(ItemField.POLITICAL, "S. Boulanger")
                        .with(ItemField.SERVICE, "Service Jeunesse")
                        .with(ItemField.NOTES, "Une remarque"));
        fixture.add(null, ACTION, "", "Autre");

        assertThat(titles(filter(key, text))).containsExactly("L’École d’été");
    }

    @Test
    void all_words_have_to_occur() {
        fixture.add(null, ACTION, "", "Planter des arbres");

        assertThat(titles(filter("q", "arbres planter"))).hasSize(1);
        assertThat(titles(filter("q", "arbres couper"))).isEmpty();
    }

    @Test
    void pilots_of_a_role_widen_each_other_and_roles_narrow_each_other() {
        fixture.add(
                null,
                ACTION,
                FieldTexts.titled("Un").with(ItemField.SERVICE, "PCS").with(ItemField.AGENT, "Ann"));
        fixture.action("Deux", ItemField.SERVICE, "PCS\nCulture");
        fixture.action("Trois", ItemField.SERVICE, "culture");
        fixture.action("Quatre", ItemField.SERVICE, "Travaux");

        assertThat(titles(filter("service", "Culture"))).containsExactly("Deux", "Trois");
        assertThat(titles(filter("service", "PCS", "Culture"))).containsExactly("Un", "Deux", "Trois");
        assertThat(titles(filter("service", "pcs").with("agent", "Ann"))).containsExactly("Un");
    }

    @Test
    void unknown_none_and_empty_are_three_things() {
        fixture.action("vide", ItemField.SERVICE, "");
        fixture.action("sans objet", ItemField.SERVICE, "/");
        fixture.action("inconnu", ItemField.SERVICE, "??");
        fixture.action("PCS", ItemField.SERVICE, "PCS");

        assertThat(titles(filter("service", "-"))).containsExactly("vide");
        assertThat(titles(filter("service", "/"))).containsExactly("sans objet");
        assertThat(titles(filter("service", "??"))).containsExactly("inconnu");
        assertThat(titles(filter("service", "-", "/", "??"))).hasSize(3);
        assertThat(titles(filter("service", "-", "PCS"))).containsExactly("vide", "PCS");
    }

    @Test
    void an_objective_without_a_service_lacks_nothing() {
        ItemId objective = fixture.add(null, OPERATIONAL_OBJECTIVE, "", "Objectif");
        fixture.add(objective, ACTION, "", "Action");

        assertThat(titles(filter("service", "-"))).containsExactly("Action");
        assertThat(titles(filter("echeance", "-"))).containsExactly("Action");
        assertThat(titles(filter("budget", "-"))).containsExactly("Action");
    }

    @Test
    void statuses_are_found_by_meaning_and_words_nobody_knows_are_an_open_question() {
        fixture.action("en cours", ItemField.STATUS, "En cours de réalisation");
        fixture.action("fini", ItemField.STATUS, "OK");
        fixture.action("vide", ItemField.STATUS, "");
        fixture.action("mot inconnu", ItemField.STATUS, "bof");

        assertThat(titles(filter("etat", "en-cours"))).containsExactly("en cours");
        assertThat(titles(filter("etat", "en-cours", "termine"))).containsExactly("en cours", "fini");
        assertThat(titles(filter("etat", "-"))).containsExactly("vide");
        assertThat(titles(filter("etat", "??"))).containsExactly("mot inconnu");
    }

    @Test
    void deadlines_are_found_by_their_last_day() {
        for (String deadline : List.of(
                "2025",
                "31/03/2026",
                "juin 2026",
                "2026",
                "2027",
                "permanent",
                "moyen terme",
                "??",
                "/",
                "quand même")) {
            fixture.action(deadline, ItemField.DEADLINE, deadline);
        }
        fixture.action("vide", ItemField.DEADLINE, "");

        assertThat(titles(filter("echeance", "retard"))).containsExactly("2025", "31/03/2026");
        assertThat(titles(filter("echeance", "trimestre"))).containsExactly("juin 2026");
        assertThat(titles(filter("echeance", "annee"))).containsExactly("31/03/2026", "juin 2026", "2026");
        assertThat(titles(filter("echeance", "permanent"))).containsExactly("permanent");
        assertThat(titles(filter("echeance", "horizon"))).containsExactly("moyen terme");
        assertThat(titles(filter("echeance", "??"))).containsExactly("??", "quand même");
        assertThat(titles(filter("echeance", "/"))).containsExactly("/");
        assertThat(titles(filter("echeance", "-"))).containsExactly("vide");
        assertThat(titles(filter("du", "2026-06-30").with("au", "2026-12-31"))).containsExactly("juin 2026", "2026");
        assertThat(titles(filter("du", "2027-01-01"))).containsExactly("2027");
        assertThat(titles(filter("au", "2025-12-31").with("echeance", "permanent")))
                .containsExactly("2025", "permanent");
    }

    @Test
    void what_is_done_is_not_late() {
        fixture.add(
                null,
                ACTION,
                FieldTexts.titled("fini").with(ItemField.DEADLINE, "2025").with(ItemField.STATUS, "terminé"));

        assertThat(titles(filter("echeance", "retard"))).isEmpty();
    }

    @Test
    void budgets_are_found_by_article_and_by_what_is_unknown() {
        fixture.action("article", ItemField.BUDGET_ORDINARY, "20.000 € (Article 840/731-53)");
        fixture.action("montant", ItemField.BUDGET_EXTRAORDINARY, "20.000 €");
        fixture.action("partiel", ItemField.BUDGET_ORDINARY, "CCE 3.000 €\nCPJ ??");
        fixture.action("inconnu", ItemField.BUDGET_ORDINARY, "??");
        fixture.action("sans objet", ItemField.BUDGET_ORDINARY, "/");
        fixture.action("vide", ItemField.NOTES, "");

        assertThat(titles(filter("budget", "avec-article"))).containsExactly("article");
        assertThat(titles(filter("budget", "sans-article"))).containsExactly("montant", "partiel", "inconnu");
        assertThat(titles(filter("budget", "??"))).containsExactly("partiel", "inconnu");
        assertThat(titles(filter("budget", "/"))).containsExactly("sans objet");
        assertThat(titles(filter("budget", "-"))).containsExactly("vide");
    }

    @Test
    void pending_items_are_those_with_a_flag_on_any_field() {
        PendingMark mark = new PendingMark(ReviewReason.CLARIFICATION, "Qui ?", "Odile", PlanFixture.WRITTEN);
        fixture.add(null, ACTION, FieldTexts.titled("attend"), Map.of(ItemField.AGENT, mark));
        fixture.add(null, ACTION, "", "avance");

        assertThat(titles(filter("attente", "oui"))).containsExactly("attend");
    }

    @Test
    void a_section_is_its_whole_branch_and_an_absence_is_everything_outside() {
        ItemId one = fixture.add(null, DOMAIN, "", "Un");
        fixture.add(one, ACTION, "", "dans un");
        ItemId two = fixture.add(null, DOMAIN, "", "Deux");
        fixture.add(two, ACTION, "", "dans deux");
        fixture.add(null, ACTION, "", "dehors");

        assertThat(titles(filter("section", one.toString()))).containsExactly("Un", "dans un");
        assertThat(titles(filter("section", "-"))).containsExactly("dehors");
        assertThat(titles(filter("section", "-", two.toString()))).containsExactly("Deux", "dans deux", "dehors");
        assertThat(titles(filter("section", ItemId.random().toString()))).isEmpty();
    }

    @Test
    void what_an_address_says_wrongly_is_left_out() {
        PlanFilter filter = PlanFilter.of(Map.of(
                "etat", List.of("bizarre"),
                "du", List.of("hier"),
                "section", List.of("1"),
                "service", List.of(""),
                "utm_source", List.of("lettre")));

        assertThat(filter).isEqualTo(PlanFilter.NONE);
    }

    @Test
    void criteria_are_added_and_taken_away_one_by_one() {
        PlanFilter filter =
                PlanFilter.NONE.with("service", "PCS").with("service", "-").with("attente", "oui");

        assertThat(filter.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("service", List.of("PCS", "-"), "attente", List.of("oui")));
        assertThat(filter.without("service", "PCS").parameters()).containsEntry("service", List.of("-"));
        assertThat(filter.replacing("service", List.of()).without("attente", "oui"))
                .isEqualTo(PlanFilter.NONE);
    }

    @Test
    void five_thousand_items_are_filtered_at_once() {
        Stream.iterate(0, n -> n + 1)
                .limit(5_000)
                .forEach(n -> fixture.add(
                        null,
                        ACTION,
                        FieldTexts.titled("Action numéro " + n + " pour les citoyens de la commune")
                                .with(ItemField.SERVICE, "Service " + n % 20)
                                .with(ItemField.DEADLINE, "2e sem. " + (2020 + n % 10))
                                .with(ItemField.BUDGET_ORDINARY, n + ".000 €")));
        PlanSnapshot plan = fixture.build();
        PlanFilter filter = filter("q", "citoyens").with("service", "Service 3").with("echeance", "retard");
        plan.filter(filter, TODAY);

        long start = System.nanoTime();
        FilteredPlan left = plan.filter(filter, TODAY);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(left.hits()).isNotEmpty();
        // About 5 ms on a quiet machine; the bound only catches work that grows faster than the plan.
        assertThat(took).isLessThan(Duration.ofMillis(200));
    }
}
