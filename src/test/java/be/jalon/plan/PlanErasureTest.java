package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.history.History;
import be.jalon.shared.InstallationErased;
import be.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanErasureTest {

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    History history;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void an_erased_trial_leaves_no_plan_no_bin_and_no_history() {
        PlanId plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        ItemId top = editing.create(new NewItem(plan, null, null, ACTION, "un"));
        ItemId step = editing.create(new NewItem(plan, top, null, SUB_ACTION, "étape"));
        editing.flag(step, ItemField.TITLE, ReviewReason.CONFIRMATION, "Sûr ?");
        ItemId deleted = editing.create(new NewItem(plan, null, null, ACTION, "deux"));
        editing.delete(deleted);

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new InstallationErased()));

        assertThat(reading.plans()).isEmpty();
        assertThat(reading.find(plan)).isEmpty();
        assertThat(reading.bin(plan)).isEmpty();
        assertThat(history.of(top.value())).isEmpty();
    }
}
