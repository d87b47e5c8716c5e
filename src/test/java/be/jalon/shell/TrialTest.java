package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisation;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class TrialTest {

    @Autowired
    private Trial trial;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PlanReading plans;

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void a_trial_has_one_account_for_each_role() {
        assertThat(trial.start()).isPresent();

        assertThat(accounts.all()).map(AccountSummary::role).containsExactlyInAnyOrder(Role.values());
        assertThat(organisations.current()).map(Organisation::trial).contains(true);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void its_project_manager_and_its_alderwoman_answer_for_items_of_the_plan() {
        trial.start();

        assertThat(accounts.find("projets").orElseThrow().pilots()).hasSize(2);
        assertThat(accounts.find("college").orElseThrow().pilots()).hasSize(1);
        assertThat(accounts.find("lecture").orElseThrow().pilots()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "READER")
    void a_trial_has_an_imported_plan_of_about_a_hundred_and_twenty_actions() {
        trial.start();

        PlanSnapshot plan = plans.open(plans.plans().getFirst().id());

        assertThat(plan.plan().organisation()).isEqualTo("Commune de Valbruyère");
        assertThat(plan.rows().stream().filter(row -> row.level() == ItemLevel.ACTION))
                .hasSizeBetween(100, 150);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void the_project_manager_of_a_trial_has_items_of_his_own() {
        trial.start();

        assertThat(accounts.find("projets").orElseThrow().pilots()).hasSize(2);
    }

    @Test
    @WithAnonymousUser
    void each_trial_has_a_password_of_its_own() {
        assertThat(trial.start().orElseThrow()).matches("essai-[a-z2-9]{4}-[a-z2-9]{4}");
    }

    @Test
    @WithAnonymousUser
    void nobody_starts_a_trial_once_an_account_exists() {
        found(false);

        assertThat(trial.start()).isEmpty();
        assertThat(organisations.current()).map(Organisation::trial).contains(false);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void erasing_leads_back_to_the_first_visit() {
        trial.start();

        trial.erase();

        assertThat(accounts.none()).isTrue();
        assertThat(organisations.current()).isEmpty();
        assertThat(plans.plans()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void only_an_administrator_may_erase() {
        trial.start();

        assertThatThrownBy(trial::erase).isInstanceOf(AccessDeniedException.class);
        assertThat(accounts.none()).isFalse();
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void a_real_installation_cannot_be_erased() {
        found(false);

        assertThatThrownBy(trial::erase).isInstanceOf(IllegalStateException.class);
        assertThat(accounts.none()).isFalse();
    }

    private void found(boolean trialOne) {
        organisations.found("Commune de Hautevent", null, trialOne);
        accounts.createFirst(
                List.of(new NewAccount("ysaline", "Ysaline Corvalet", "quatre mots bien longs", Role.ADMINISTRATOR)));
    }
}
