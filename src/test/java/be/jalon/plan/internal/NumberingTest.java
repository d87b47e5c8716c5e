package be.jalon.plan.internal;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.AXIS;
import static be.jalon.plan.ItemLevel.DOMAIN;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.STRATEGIC_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemId;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.RenumberProposal.NewCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    private final PlanFixture plan = new PlanFixture();

    private List<String> proposed(@Nullable ItemId scope) {
        return Numbering.propose(plan.build(), scope).stream()
                .map(code -> code.before() + " → " + code.after())
                .toList();
    }

    @Test
    void codes_that_fit_are_left_alone() {
        ItemId objective = plan.add(null, OPERATIONAL_OBJECTIVE, "1", "Objectif");
        plan.add(objective, ACTION, "A 1.1", "un");
        plan.add(objective, ACTION, "A 1.2", "deux");

        assertThat(proposed(null)).isEmpty();
    }

    @Test
    void actions_count_under_their_objective() {
        ItemId one = plan.add(null, OPERATIONAL_OBJECTIVE, "1", "Objectif");
        plan.add(one, ACTION, "A 1.1", "un");
        plan.add(one, ACTION, "A 2.3", "venue d’ailleurs");
        plan.add(one, ACTION, "A 1.2", "deux");
        ItemId two = plan.add(null, OPERATIONAL_OBJECTIVE, "2", "Objectif");
        plan.add(two, ACTION, "A 2.1", "un");
        plan.add(two, ACTION, "A 2.2", "deux");
        plan.add(two, ACTION, "", "nouvelle");

        assertThat(proposed(null)).containsExactly("A 2.3 → A 1.2", "A 1.2 → A 1.3", " → A 2.3");
    }

    @Test
    void ten_follows_nine() {
        ItemId objective = plan.add(null, OPERATIONAL_OBJECTIVE, "1", "Objectif");
        for (int n = 1; n <= 9; n++) {
            plan.add(objective, ACTION, "1." + n, "action");
        }
        plan.add(objective, ACTION, "", "dixième");

        assertThat(proposed(null)).containsExactly(" → 1.10");
    }

    @Test
    void children_follow_the_new_code_of_their_parent() {
        ItemId second = plan.add(null, STRATEGIC_OBJECTIVE, "OS 2", "montée en tête");
        ItemId under = plan.add(second, OPERATIONAL_OBJECTIVE, "OO 2.1", "Objectif");
        plan.add(under, ACTION, "A 2.1.1", "un");
        ItemId first = plan.add(null, STRATEGIC_OBJECTIVE, "OS 1", "Objectif");
        plan.add(first, OPERATIONAL_OBJECTIVE, "OO 1.1", "Objectif");

        assertThat(proposed(null))
                .containsExactly(
                        "OS 2 → OS 1", "OO 2.1 → OO 1.1", "A 2.1.1 → A 1.1.1", "OS 1 → OS 2", "OO 1.1 → OO 2.1");
    }

    @Test
    void numbers_start_again_in_each_domain_where_they_do() {
        for (int d = 1; d <= 3; d++) {
            ItemId domain = plan.add(null, DOMAIN, "", "Domaine " + d);
            ItemId objective = plan.add(domain, STRATEGIC_OBJECTIVE, "", "Objectif");
            plan.add(objective, OPERATIONAL_OBJECTIVE, "1", "un");
            plan.add(objective, OPERATIONAL_OBJECTIVE, "2", "deux");
            ItemId other = plan.add(domain, STRATEGIC_OBJECTIVE, "", "Objectif");
            plan.add(other, OPERATIONAL_OBJECTIVE, d == 2 ? "" : "3", "trois");
        }

        assertThat(proposed(null)).containsExactly(" → 3");
    }

    @Test
    void numbers_run_through_the_plan_where_they_do() {
        ItemId one = plan.add(null, OPERATIONAL_OBJECTIVE, "O.O 1.1", "un");
        plan.add(one, ACTION, "Action 1", "un");
        plan.add(one, ACTION, "Action 2", "deux");
        ItemId two = plan.add(null, OPERATIONAL_OBJECTIVE, "O.O 1.2", "deux");
        plan.add(two, ACTION, "Action 4", "trois");
        plan.add(two, ACTION, "Action 3", "quatre");

        assertThat(proposed(null)).containsExactly("Action 4 → Action 3", "Action 3 → Action 4");
    }

    @ParameterizedTest
    @CsvSource({"F007, F001", "OS.3, OS.1", "(A.4), (A.1)", "05.1.02, 05.1.01", "4., 1."})
    void the_form_of_a_code_is_kept(String before, String after) {
        plan.add(null, ACTION, before, "seule");

        assertThat(proposed(null)).containsExactly(before + " → " + after);
    }

    @Test
    void zeros_are_kept_up_to_ten_and_beyond() {
        ItemId axis = plan.add(null, AXIS, "05.1", "Axe");
        for (int n = 1; n <= 9; n++) {
            plan.add(axis, ACTION, "05.1.0" + n, "action");
        }
        plan.add(axis, ACTION, "", "dixième");

        assertThat(proposed(null)).containsExactly(" → 05.1.10");
    }

    @Test
    void a_level_without_codes_stays_without() {
        ItemId objective = plan.add(null, STRATEGIC_OBJECTIVE, "", "Objectif");
        ItemId action = plan.add(objective, ACTION, "A 1", "un");
        plan.add(action, SUB_ACTION, "", "étape");

        assertThat(proposed(null)).isEmpty();
    }

    @Test
    void words_in_the_place_of_a_code_are_left_alone_and_not_counted() {
        plan.add(null, ACTION, "A 1", "un");
        plan.add(null, ACTION, "annexe", "annexe");
        plan.add(null, ACTION, "A 3", "deux");

        assertThat(proposed(null)).containsExactly("A 3 → A 2");
    }

    @Test
    void only_the_branch_asked_for_is_numbered() {
        ItemId one = plan.add(null, OPERATIONAL_OBJECTIVE, "1", "Objectif");
        plan.add(one, ACTION, "A 1.5", "un");
        ItemId two = plan.add(null, OPERATIONAL_OBJECTIVE, "2", "Objectif");
        ItemId action = plan.add(two, ACTION, "A 2.7", "un");

        List<NewCode> codes = Numbering.propose(plan.build(), two);

        assertThat(codes).containsExactly(new NewCode(action, "un", "A 2.7", "A 2.1"));
    }
}
