package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.jalon.people.PilotDirectory;
import be.jalon.plan.internal.ForgetfulPlans;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;

/** What a gesture costs: at most five statements with its history, whatever the size of the plan. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanStatementsTest {

    private static final int MOST = 5;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PilotDirectory pilots;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    PlanId plan;
    ItemId objective;
    ItemId first;
    ItemId last;

    @BeforeEach
    void a_plan_of_forty_actions() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        objective = editing.create(new NewItem(plan, null, null, OPERATIONAL_OBJECTIVE, "Réunir"));
        first = editing.create(new NewItem(plan, objective, null, ACTION, "première"));
        editing.create(new NewItem(plan, first, null, SUB_ACTION, "étape"));
        for (int n = 2; n < 40; n++) {
            last = editing.create(new NewItem(plan, objective, null, ACTION, "action " + n));
        }
        save(first, ItemField.SERVICE, "PCS");
        reading.open(plan);
    }

    private SaveOutcome save(ItemId item, ItemField field, String text) {
        ItemRow row = reading.open(plan).row(item).orElseThrow();
        return editing.save(
                new ItemEdit(item, row.version(), row.texts(), row.texts().with(field, text)));
    }

    private static void atMostFive(Runnable gesture) {
        assertThat(SqlCount.during(gesture)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void many_who_open_a_plan_that_nobody_has_read_yet_share_one_reading() throws Exception {
        ForgetfulPlans.forget(context);
        Set<PlanSnapshot> read = Collections.newSetFromMap(new IdentityHashMap<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            DelegatingSecurityContextExecutorService readers = new DelegatingSecurityContextExecutorService(threads);
            List<Future<PlanSnapshot>> openings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                openings.add(readers.submit(() -> reading.open(plan)));
            }
            for (Future<PlanSnapshot> opening : openings) {
                read.add(opening.get());
            }
        }

        assertThat(read).hasSize(1);
    }

    @Test
    void an_unchanged_plan_is_read_with_one_statement_and_any_plan_with_two() {
        assertThat(SqlCount.during(() -> reading.open(plan))).hasSize(1);
        ForgetfulPlans.forget(context);
        assertThat(SqlCount.during(() -> reading.open(plan))).hasSize(2);
    }

    @Test
    void after_a_change_nobody_reads_the_whole_plan_again() {
        save(first, ItemField.DEADLINE, "2026");
        editing.moveUp(last);
        editing.delete(last);
        editing.restore(last);
        editing.duplicate(first);

        assertThat(SqlCount.during(() -> reading.open(plan))).hasSize(1);
    }

    @Test
    void the_lists_cost_one_statement() {
        assertThat(SqlCount.during(() -> reading.plans())).hasSize(1);
        assertThat(SqlCount.during(() -> reading.bin(plan))).hasSize(1);
    }

    @Test
    void plans_that_nobody_has_read_are_counted_in_the_same_statement() {
        assertPlansAreCounted(() -> ForgetfulPlans.forget(context), 1);
    }

    @Test
    void plans_that_another_application_changed_are_counted_in_one_more() {
        assertPlansAreCounted(() -> jdbc.update("update plan set revision = revision + 1"), 2);
    }

    private void assertPlansAreCounted(Runnable happening, int statements) {
        PlanId empty = editing.createPlan(NewPlan.titled("PST vide", PlanKind.PST));
        List<PlanSummary> known = reading.plans();
        reading.open(plan);
        happening.run();

        SqlCount.Measured<List<PlanSummary>> counted = SqlCount.measure(reading::plans);

        assertThat(counted.statements()).hasSize(statements);
        assertThat(counted.result())
                .isEqualTo(known)
                .extracting(PlanSummary::id, PlanSummary::items)
                .containsExactly(tuple(plan, 41L), tuple(empty, 0L));
    }

    @Test
    void a_save_of_many_fields_with_new_pilots_stays_below_five() {
        atMostFive(this::saveManyFieldsWithNewPilots);
        assertThat(pilots.all()).extracting("name").contains("S. Boulanger", "Cheffe de projet", "Service J");
    }

    @Test
    void so_it_does_when_nobody_has_the_plan_in_mind() {
        ItemRow row = reading.open(plan).row(first).orElseThrow();
        FieldTexts edited = row.texts().with(ItemField.AGENT, "Cheffe de projet\nService J");
        ForgetfulPlans.forget(context);

        atMostFive(() -> editing.save(new ItemEdit(first, row.version(), row.texts(), edited)));
        assertThat(reading.open(plan).row(first).orElseThrow().texts()).isEqualTo(edited);
    }

    @Test
    void what_is_written_without_being_read_is_what_a_reading_finds() {
        editing.flag(first, ItemField.AGENT, ReviewReason.CONFIRMATION, "Sûr ?");
        saveManyFieldsWithNewPilots();
        ItemRow written = reading.open(plan).row(first).orElseThrow();

        ForgetfulPlans.forget(context);

        assertThat(reading.open(plan).row(first)).contains(written);
    }

    private void saveManyFieldsWithNewPilots() {
        ItemRow row = reading.open(plan).row(first).orElseThrow();
        FieldTexts edited = row.texts()
                .with(ItemField.TITLE, "autre")
                .with(ItemField.DEADLINE, "2026")
                .with(ItemField.POLITICAL, "S. Boulanger")
                .with(ItemField.AGENT, "Cheffe de projet\nService J")
                .with(ItemField.BUDGET_ORDINARY, "3.000 €");

        editing.save(new ItemEdit(first, row.version(), row.texts(), edited));
    }

    @Test
    void a_save_with_known_pilots_costs_nothing_for_the_directory() {
        List<String> statements = SqlCount.during(() -> {
            ItemRow row = reading.open(plan).row(last).orElseThrow();
            editing.save(
                    new ItemEdit(last, row.version(), row.texts(), row.texts().with(ItemField.SERVICE, "pcs")));
        });

        assertThat(statements).noneMatch(sql -> sql.contains("pilot"));
    }

    @Test
    void a_conflict_stays_below_five() {
        ItemRow row = reading.open(plan).row(first).orElseThrow();
        save(first, ItemField.DEADLINE, "2026");

        atMostFive(() -> assertThat(editing.save(new ItemEdit(
                        first, row.version(), row.texts(), row.texts().with(ItemField.DEADLINE, "2027"))))
                .isInstanceOf(SaveOutcome.Conflict.class));
    }

    @Test
    void every_other_gesture_stays_below_five() {
        atMostFive(() -> editing.create(new NewItem(plan, objective, first, ACTION, "neuve")));
        atMostFive(() -> editing.duplicate(first));
        atMostFive(() -> editing.moveUp(last));
        atMostFive(() -> editing.moveDown(first));
        atMostFive(() -> editing.indent(last));
        atMostFive(() -> editing.outdent(last));
        atMostFive(() -> editing.move(first, null, null));
        atMostFive(() -> editing.flag(last, ItemField.TITLE, ReviewReason.CONFIRMATION, "Sûr ?"));
        atMostFive(() -> editing.flag(last, ItemField.TITLE, ReviewReason.CONFIRMATION, "Vraiment ?"));
        atMostFive(() -> editing.lift(last, ItemField.TITLE));
        atMostFive(() -> editing.delete(objective));
        atMostFive(() -> editing.restore(objective));
        atMostFive(() -> editing.createPlan(NewPlan.titled("Autre", PlanKind.OTHER)));
    }

    @Test
    void gestures_on_a_plan_that_nobody_has_in_mind_stay_below_five() {
        for (Runnable gesture : List.<Runnable>of(
                () -> editing.moveUp(last),
                () -> editing.create(new NewItem(plan, objective, first, ACTION, "neuve")),
                () -> editing.duplicate(first),
                () -> editing.delete(objective),
                () -> editing.restore(objective))) {
            ForgetfulPlans.forget(context);
            atMostFive(gesture);
        }
    }

    @Test
    void renumbering_a_whole_plan_stays_below_five() {
        save(first, ItemField.CODE, "A 3");

        RenumberProposal proposal = editing.proposeRenumbering(plan, null);

        assertThat(proposal.codes()).hasSize(39);
        atMostFive(() -> editing.renumber(proposal));
    }
}
