package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.ReviewReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final PlanFixture fixture = new PlanFixture();

    @Test
    void unknown_without_object_and_empty_look_different() {
        assertThat(kinds(ItemField.SERVICE, "??", PlanColumn.SERVICE)).containsExactly("unknown");
        assertThat(kinds(ItemField.SERVICE, "/", PlanColumn.SERVICE)).containsExactly("none");
        assertThat(kinds(ItemField.SERVICE, "", PlanColumn.SERVICE)).isEmpty();
    }

    @Test
    void several_values_are_stacked_as_in_the_sheet() {
        assertThat(view(ItemField.AGENT, "Cheffe de projet\nService J", PlanColumn.AGENT)
                        .lines())
                .extracting(CellView.Line::text)
                .containsExactly("Cheffe de projet", "Service J");
    }

    @Test
    void amounts_stand_apart_from_their_labels_and_articles() {
        CellView.Line line = view(ItemField.BUDGET_ORDINARY, "20.000 € (Article 1042/123-13)", PlanColumn.ORDINARY)
                .lines()
                .getFirst();

        assertThat(line.kind()).isEqualTo("money");
        assertThat(line.text()).isEqualTo("20\u00A0000\u00A0€");
        assertThat(line.note()).isEqualTo("1042/123-13");
    }

    @Test
    void a_line_of_unknown_amount_is_told_beside_the_known_ones() {
        assertThat(view(ItemField.BUDGET_ORDINARY, "CCE 3.000 €\n??", PlanColumn.ORDINARY)
                        .lines())
                .extracting(CellView.Line::text, CellView.Line::open)
                .containsExactly(tuple("3\u00A0000\u00A0€", null), tuple(null, "inconnu"));
    }

    @Test
    void lateness_is_told_in_words() {
        assertThat(view(ItemField.DEADLINE, "novembre 2025", PlanColumn.DEADLINE)
                        .late())
                .isEqualTo("en retard de 3 mois");
        assertThat(view(ItemField.DEADLINE, "2026", PlanColumn.DEADLINE).late()).isNull();
        assertThat(view(ItemField.DEADLINE, "en continu", PlanColumn.DEADLINE).late())
                .isNull();
    }

    @Test
    void a_field_that_waits_carries_the_question() {
        PendingMark mark =
                new PendingMark(ReviewReason.CLARIFICATION, "Quel service ?", "Claire Dumont", PlanFixture.WRITTEN);
        ItemId item = fixture.add(
                null, ItemLevel.ACTION, FieldTexts.titled("Planter des arbres"), Map.of(ItemField.SERVICE, mark));
        VisiblePlan plan = VisiblePlan.of(fixture.build(), PlanFilter.NONE, TODAY);

        CellView view = CellView.of(plan.row(item).orElseThrow(), PlanColumn.SERVICE, plan);

        assertThat(view.pending()).isEqualTo("En attente de précision du Collège\u202F: Quel service ?");
    }

    @Test
    void a_known_status_has_a_sign_and_an_unknown_word_stays_as_written() {
        assertThat(view(ItemField.STATUS, "En cours", PlanColumn.STATUS).status())
                .isEqualTo("in-progress");
        assertThat(view(ItemField.STATUS, "au frigo", PlanColumn.STATUS).status())
                .isNull();
        assertThat(view(ItemField.STATUS, "au frigo", PlanColumn.STATUS).lines())
                .extracting(CellView.Line::text)
                .containsExactly("au frigo");
    }

    @Test
    void a_heading_shows_the_sums_of_its_branch_under_the_budgets_and_nothing_elsewhere() {
        ItemId objective = fixture.add(null, ItemLevel.OPERATIONAL_OBJECTIVE, "1", "Participer");
        fixture.add(objective, ItemLevel.ACTION, FieldTexts.titled("Une").with(ItemField.BUDGET_ORDINARY, "3.000 €"));
        fixture.add(objective, ItemLevel.ACTION, FieldTexts.titled("Deux").with(ItemField.BUDGET_ORDINARY, "??"));
        VisiblePlan plan = VisiblePlan.of(fixture.build(), PlanFilter.NONE, TODAY);

        CellView sums = CellView.of(plan.row(objective).orElseThrow(), PlanColumn.ORDINARY, plan);
        CellView agents = CellView.of(plan.row(objective).orElseThrow(), PlanColumn.AGENT, plan);

        assertThat(sums.lines().getFirst().text()).isEqualTo("3\u00A0000\u00A0€");
        assertThat(sums.lines().getFirst().open()).isEqualTo("1 inconnu");
        assertThat(agents.lines()).isEmpty();
    }

    private List<String> kinds(ItemField field, String text, PlanColumn column) {
        return view(field, text, column).lines().stream()
                .map(CellView.Line::kind)
                .toList();
    }

    private CellView view(ItemField field, String text, PlanColumn column) {
        ItemId item = fixture.action("Planter des arbres", field, text);
        VisiblePlan plan = VisiblePlan.of(fixture.build(), PlanFilter.NONE, TODAY);
        return CellView.of(plan.row(item).orElseThrow(), column, plan);
    }
}
