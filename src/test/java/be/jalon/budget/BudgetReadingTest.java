package be.jalon.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class BudgetReadingTest {

    @Autowired
    BudgetReading budgets;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanEditing editing;

    PlanId plan;
    ItemId action;

    @BeforeEach
    void a_plan_with_one_line() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        action = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, "Relancer les conseils"));
        write("3.000 €");
    }

    private void write(String text) {
        ItemRow row = reading.open(plan).row(action).orElseThrow();
        editing.save(
                new ItemEdit(action, row.version(), row.texts(), row.texts().with(ItemField.BUDGET_ORDINARY, text)));
    }

    @Test
    void an_unchanged_plan_costs_one_statement_and_is_worked_out_once() {
        BudgetSheet first = budgets.find(plan).orElseThrow();

        assertThat(SqlCount.during(
                        () -> assertThat(budgets.find(plan).orElseThrow()).isSameAs(first)))
                .hasSize(1);
    }

    @Test
    void a_change_is_seen_at_once_without_a_statement() {
        budgets.find(plan);
        write("4.000 €");

        assertThat(SqlCount.during(() -> assertThat(
                                budgets.afterGesture(plan).orElseThrow().entries())
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.line().amount()).isEqualByComparingTo("4000"))))
                .isEmpty();
    }

    @Test
    void a_plan_that_is_not_there_has_no_budget() {
        assertThat(budgets.find(PlanId.random())).isEmpty();
    }

    @Test
    void somebody_without_an_account_reads_nothing() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> budgets.find(plan)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
