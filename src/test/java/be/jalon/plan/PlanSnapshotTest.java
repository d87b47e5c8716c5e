package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.DOMAIN;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.STRATEGIC_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static be.jalon.plan.ItemLevel.VOLET;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.PilotRole;
import be.jalon.values.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanSnapshotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final PendingMark ASKED =
            new PendingMark(ReviewReason.CONFIRMATION, "D’accord ?", "Odile", PlanFixture.WRITTEN);

    private final PlanFixture fixture = new PlanFixture();
    private final ItemId volet = fixture.add(null, VOLET, "", "Volet externe");
    private final ItemId domain = fixture.add(volet, DOMAIN, "", "Citoyenneté");
    private final ItemId objective = fixture.add(domain, STRATEGIC_OBJECTIVE, "OS 1", "Participer");
    private final ItemId firm = fixture.add(objective, OPERATIONAL_OBJECTIVE, "OO 1.1", "Réunir");
    private final ItemId action = fixture.add(
            firm,
            ACTION,
            FieldTexts.titled("Conseils consultatifs")
                    .with(ItemField.BUDGET_ORDINARY, "CCE 3.000 €\nCPJ ??")
                    .with(ItemField.DEADLINE, "2025")
                    .with(ItemField.POLITICAL, "S. Boulanger")
                    .with(ItemField.STATUS, "en cours"),
            Map.of(ItemField.BUDGET_ORDINARY, ASKED, ItemField.DEADLINE, ASKED));
    private final ItemId step = fixture.add(
            action,
            SUB_ACTION,
            FieldTexts.titled("Inviter")
                    .with(ItemField.BUDGET_EXTRAORDINARY, "1.500 €")
                    .with(ItemField.POLITICAL, "s. boulanger"));
    private final ItemId done = fixture.add(
            firm,
            ACTION,
            FieldTexts.titled("Bilan").with(ItemField.DEADLINE, "2025").with(ItemField.STATUS, "terminé"));
    private final ItemId last = fixture.add(null, ACTION, "", "Hors domaine");
    private final PlanSnapshot plan = fixture.build();

    @Test
    void rows_stand_depth_first_whatever_order_they_come_in() {
        List<ItemRow> shuffled = new ArrayList<>(plan.rows());
        Collections.shuffle(shuffled, new Random(7));

        PlanSnapshot again = PlanSnapshot.of(plan.plan(), shuffled);

        assertThat(again.rows()).isEqualTo(plan.rows());
        assertThat(plan.rows().stream().map(ItemRow::id))
                .containsExactly(volet, domain, objective, firm, action, step, done, last);
        assertThat(plan.rows().stream().map(ItemRow::depth)).containsExactly(0, 1, 2, 3, 4, 5, 4, 0);
    }

    @Test
    void an_item_is_found_with_its_children_its_branch_and_its_path() {
        assertThat(plan.row(action)).map(ItemRow::title).contains("Conseils consultatifs");
        assertThat(plan.children(firm).stream().map(ItemRow::id)).containsExactly(action, done);
        assertThat(plan.children(null).stream().map(ItemRow::id)).containsExactly(volet, last);
        assertThat(plan.branch(action).stream().map(ItemRow::id)).containsExactly(action, step);
        assertThat(plan.branch(volet)).hasSize(7);
        assertThat(plan.path(step).stream().map(ItemRow::id))
                .containsExactly(volet, domain, objective, firm, action, step);
    }

    @Test
    void an_unknown_item_has_nothing() {
        ItemId unknown = ItemId.random();

        assertThat(plan.row(unknown)).isEmpty();
        assertThat(plan.children(unknown)).isEmpty();
        assertThat(plan.branch(unknown)).isEmpty();
        assertThat(plan.path(unknown)).isEmpty();
        assertThat(plan.totals(unknown, TODAY)).isEqualTo(BranchTotals.NONE);
    }

    @Test
    void an_item_without_its_parent_is_not_lost() {
        List<ItemRow> rows = new ArrayList<>(plan.rows());
        rows.removeIf(row -> row.id().equals(action));

        PlanSnapshot broken = PlanSnapshot.of(plan.plan(), rows);

        assertThat(broken.row(step)).map(ItemRow::depth).contains(0);
        assertThat(broken.children(null).stream().map(ItemRow::id)).contains(step);
    }

    @Test
    void totals_add_up_a_branch_with_its_sub_actions() {
        BranchTotals totals = plan.totals(objective, TODAY);

        assertThat(totals.actions()).isEqualTo(2);
        assertThat(totals.ordinaryKnown()).isEqualByComparingTo("3000");
        assertThat(totals.ordinaryUnknown()).isEqualTo(1);
        assertThat(totals.extraordinaryKnown()).isEqualByComparingTo(new BigDecimal("1500"));
        assertThat(totals.extraordinaryUnknown()).isZero();
        assertThat(totals.late()).as("what is done is not late").isEqualTo(1);
        assertThat(totals.pending()).as("fields, not items").isEqualTo(2);
        assertThat(plan.totals(null, TODAY).actions()).isEqualTo(3);
    }

    @Test
    void totals_follow_the_day() {
        assertThat(plan.totals(null, LocalDate.of(2025, 12, 31)).late()).isZero();
        assertThat(plan.totals(null, LocalDate.of(2026, 1, 1)).late()).isEqualTo(1);
    }

    @Test
    void values_in_use_are_listed_once_however_they_are_spelt() {
        assertThat(plan.pilots(PilotRole.POLITICAL)).containsExactly("S. Boulanger");
        assertThat(plan.pilots(PilotRole.AGENT)).isEmpty();
        assertThat(plan.statuses()).containsExactly(Status.IN_PROGRESS, Status.DONE);
        assertThat(plan.levels())
                .containsExactly(VOLET, DOMAIN, STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE, ACTION, SUB_ACTION);
        assertThat(plan.sections().stream().map(ItemRow::id)).containsExactly(volet, domain);
    }

    @Test
    void legislature_means_the_period_of_the_plan() {
        PlanFixture dated = new PlanFixture();
        ItemId item = dated.action("Rénover", ItemField.DEADLINE, "législature");

        assertThat(dated.build().row(item).orElseThrow().deadline().to()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void a_plan_without_items_is_a_plan() {
        PlanSnapshot empty = new PlanFixture().build();

        assertThat(empty.rows()).isEmpty();
        assertThat(empty.totals(null, TODAY)).isEqualTo(BranchTotals.NONE);
        assertThat(empty.filter(PlanFilter.NONE, TODAY).rows()).isEmpty();
    }
}
