package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.people.SpellingBook;
import be.jalon.plan.BranchTotals;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.PlanSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisiblePlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final PlanFixture fixture = new PlanFixture();
    private final ItemId objective = fixture.add(null, ItemLevel.OPERATIONAL_OBJECTIVE, "1", "Participer");
    private final ItemId cheap = action("Petite", "3.000 €");
    private final ItemId dear = action("Grande", "20.000 €");

    private ItemId action(String title, String budget) {
        return fixture.add(
                objective, ItemLevel.ACTION, FieldTexts.titled(title).with(ItemField.BUDGET_ORDINARY, budget));
    }

    @Test
    void without_a_filter_a_branch_counts_everything_under_it() {
        VisiblePlan plan = VisiblePlan.of(fixture.build(), PlanFilter.NONE, TODAY);

        BranchTotals totals = plan.branchTotals(plan.row(objective).orElseThrow());

        assertThat(totals.actions()).isEqualTo(2);
        assertThat(totals.ordinaryKnown()).isEqualByComparingTo("23000");
    }

    @Test
    void under_a_filter_a_branch_counts_only_its_hits() {
        VisiblePlan plan = VisiblePlan.of(fixture.build(), PlanFilter.NONE.with("q", "petite"), TODAY);

        BranchTotals totals = plan.branchTotals(plan.row(objective).orElseThrow());

        assertThat(totals.actions()).isEqualTo(1);
        assertThat(totals.ordinaryKnown()).isEqualByComparingTo("3000");
        assertThat(plan.isHit(objective)).isFalse();
        assertThat(plan.shows(objective)).isTrue();
        assertThat(plan.shows(cheap)).isTrue();
        assertThat(plan.shows(dear)).isFalse();
    }

    @Test
    void the_same_snapshot_and_filter_look_alike() {
        PlanSnapshot snapshot = fixture.build();

        assertThat(VisiblePlan.of(snapshot, PlanFilter.NONE, TODAY)
                        .looksLike(VisiblePlan.of(snapshot, PlanFilter.NONE, TODAY)))
                .isTrue();
        assertThat(VisiblePlan.of(snapshot, PlanFilter.NONE, TODAY)
                        .looksLike(VisiblePlan.of(snapshot, PlanFilter.NONE, TODAY.plusDays(1))))
                .isFalse();
        assertThat(VisiblePlan.of(snapshot, PlanFilter.NONE, TODAY).looksLike(null))
                .isFalse();
    }

    @Test
    void the_spellings_of_one_pilot_are_one_choice_and_find_the_same_items() {
        fixture.action("Accueillir", ItemField.POLITICAL, "S. Boulanger");
        fixture.action("Réunir", ItemField.POLITICAL, "Sophie Boulanger");
        fixture.action("Former", ItemField.POLITICAL, "M. Torvaux");
        PlanSnapshot snapshot = fixture.build();
        Pilot sophie = new Pilot(
                UUID.randomUUID(),
                PilotKind.PERSON,
                "Sophie Boulanger",
                List.of(new Pilot.Spelling(UUID.randomUUID(), "S. Boulanger")),
                false,
                0);
        SpellingBook book = SpellingBook.of(List.of(sophie));

        assertThat(FilterOptions.of(snapshot, book).getFirst().options())
                .extracting(FilterOptions.Option::label)
                .startsWith("M. Torvaux", "Sophie Boulanger")
                .doesNotContain("S. Boulanger");
        for (String spelling : sophie.spellings()) {
            PlanFilter filter = PlanFilter.NONE.with("politique", spelling);
            assertThat(VisiblePlan.of(snapshot, filter, book, Permissions.NONE, TODAY)
                            .totals()
                            .actions())
                    .isEqualTo(2);
            assertThat(VisiblePlan.of(snapshot, filter, TODAY).totals().actions())
                    .isEqualTo(1);
        }
        assertThat(VisiblePlan.of(snapshot, PlanFilter.NONE, book, Permissions.NONE, TODAY)
                        .looksLike(VisiblePlan.of(snapshot, PlanFilter.NONE, TODAY)))
                .as("a merge shows at once")
                .isFalse();
    }
}
