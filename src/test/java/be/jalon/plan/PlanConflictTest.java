package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.SaveOutcome.Conflict;
import be.jalon.plan.SaveOutcome.Saved;
import be.jalon.testing.DatabaseTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanConflictTest {

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    PlanId plan;
    ItemId item;
    ItemRow read;

    @BeforeEach
    void an_item_that_two_people_have_read() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        item = editing.create(new NewItem(plan, null, null, ACTION, "Planter"));
        save(row(), ItemField.DEADLINE, "2026");
        read = row();
    }

    private ItemRow row() {
        return reading.open(plan).row(item).orElseThrow();
    }

    private SaveOutcome save(ItemRow from, ItemField field, String text) {
        return editing.save(
                new ItemEdit(item, from.version(), from.texts(), from.texts().with(field, text)));
    }

    @Test
    void what_another_application_wrote_in_the_same_database_is_kept_too() {
        jdbc.update("update plan set revision = revision + 1");
        jdbc.update("update plan_item set deadline = '2027', version = version + 1");

        SaveOutcome outcome = save(read, ItemField.AGENT, "Ann");

        assertThat(outcome).isInstanceOfSatisfying(Saved.class, saved -> assertThat(saved.theirs())
                .containsExactly(new FieldChange(ItemField.DEADLINE, "2026", "2027")));
        assertThat(row().text(ItemField.DEADLINE)).isEqualTo("2027");
        assertThat(row().text(ItemField.AGENT)).isEqualTo("Ann");
    }

    @Test
    void an_item_that_is_not_as_the_snapshot_tells_is_read_and_nothing_is_written_over_it() {
        jdbc.update("update plan_item set deadline = '2027', version = version + 1");

        assertThat(save(read, ItemField.DEADLINE, "2028")).isInstanceOf(Conflict.class);

        assertThat(save(read, ItemField.AGENT, "Ann")).isInstanceOf(Saved.class);
        assertThat(row().text(ItemField.DEADLINE)).isEqualTo("2027");
        assertThat(row().text(ItemField.AGENT)).isEqualTo("Ann");
    }

    @Test
    void different_fields_of_two_people_are_both_kept_and_the_second_learns_of_the_first() {
        save(read, ItemField.DEADLINE, "2027");

        SaveOutcome outcome = save(read, ItemField.AGENT, "Ann");

        assertThat(outcome).isInstanceOfSatisfying(Saved.class, saved -> assertThat(saved.theirs())
                .containsExactly(new FieldChange(ItemField.DEADLINE, "2026", "2027")));
        assertThat(row().text(ItemField.DEADLINE)).isEqualTo("2027");
        assertThat(row().text(ItemField.AGENT)).isEqualTo("Ann");
    }

    @Test
    void one_field_changed_by_two_people_is_a_conflict_and_nothing_is_saved() {
        save(read, ItemField.DEADLINE, "2027");
        save(row(), ItemField.NOTES, "vu");
        ItemRow theirs = row();

        SaveOutcome outcome = editing.save(new ItemEdit(
                item,
                read.version(),
                read.texts(),
                read.texts().with(ItemField.DEADLINE, "2028").with(ItemField.AGENT, "Ann")));

        assertThat(outcome).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.conflicts())
                    .containsExactly(new FieldConflict(ItemField.DEADLINE, "2026", "2027", "2028"));
            assertThat(conflict.alsoChanged()).containsExactly(new FieldChange(ItemField.NOTES, "", "vu"));
            assertThat(conflict.by()).isEqualTo("Odile");
            assertThat(conflict.at()).isEqualTo(theirs.changedAt());
            assertThat(conflict.current()).isEqualTo(theirs);
        });
        assertThat(row()).isEqualTo(theirs);
    }

    @Test
    void a_conflict_is_settled_by_saving_the_choice_on_what_is_there() {
        save(read, ItemField.DEADLINE, "2027");
        Conflict conflict = (Conflict) save(read, ItemField.DEADLINE, "2028");

        SaveOutcome outcome = save(conflict.current(), ItemField.DEADLINE, "2028");

        assertThat(outcome).isInstanceOf(Saved.class);
        assertThat(row().text(ItemField.DEADLINE)).isEqualTo("2028");
    }

    @Test
    void the_same_change_by_two_people_is_no_conflict() {
        save(read, ItemField.DEADLINE, "2027");

        assertThat(save(read, ItemField.DEADLINE, "2027")).isInstanceOf(Saved.class);
    }

    @Test
    void a_flag_or_a_move_meanwhile_is_no_conflict() {
        editing.flag(item, ItemField.DEADLINE, ReviewReason.CONFIRMATION, "Sûr ?");

        assertThat(save(read, ItemField.DEADLINE, "2027")).isInstanceOf(Saved.class);
        assertThat(row().isPending(ItemField.DEADLINE)).isTrue();
    }

    @Test
    void an_item_deleted_meanwhile_is_gone() {
        editing.delete(item);

        assertThat(save(read, ItemField.DEADLINE, "2027")).isEqualTo(new SaveOutcome.Gone());
    }

    @Test
    void a_second_writer_waits_for_the_first_transaction_and_then_meets_its_change() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService people = people(2)) {
            CompletableFuture<?> first = CompletableFuture.runAsync(
                    () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        editing.flag(item, ItemField.AGENT, ReviewReason.CONFIRMATION, "Qui ?");
                        jdbc.update(
                                "update plan_item set deadline = '2027', version = version + 1 where id = ?",
                                item.value());
                        written.countDown();
                        await(release);
                    }),
                    people);
            await(written);
            CompletableFuture<SaveOutcome> second =
                    CompletableFuture.supplyAsync(() -> save(read, ItemField.DEADLINE, "2028"), people);
            assertThat(second).as("waits").isNotCompleted();
            release.countDown();
            first.get(20, TimeUnit.SECONDS);

            assertThat(second.get(20, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.conflicts())
                            .containsExactly(new FieldConflict(ItemField.DEADLINE, "2026", "2027", "2028")));
        }
    }

    @Test
    void of_two_simultaneous_savers_of_one_field_one_wins_and_one_is_told() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = people(2)) {
            List<CompletableFuture<SaveOutcome>> savers = IntStream.of(2027, 2028)
                    .mapToObj(year -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return save(read, ItemField.DEADLINE, "" + year);
                            },
                            people))
                    .toList();
            start.countDown();
            List<SaveOutcome> outcomes = List.of(
                    savers.get(0).get(20, TimeUnit.SECONDS), savers.get(1).get(20, TimeUnit.SECONDS));

            assertThat(outcomes).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Conflict.class);
        }
    }

    private static ExecutorService people(int count) {
        return new DelegatingSecurityContextExecutorService(
                Executors.newFixedThreadPool(count),
                new SecurityContextImpl(new TestingAuthenticationToken("Odile", "", "ROLE_COORDINATOR")));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
