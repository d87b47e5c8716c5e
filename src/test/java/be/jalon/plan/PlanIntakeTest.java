package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.DOMAIN;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.plan.internal.ForgetfulPlans;
import be.jalon.testing.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanIntakeTest {

    @Autowired
    PlanIntake intake;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PilotDirectory pilots;

    @Autowired
    History history;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext context;

    PlanId plan;

    @BeforeEach
    void an_empty_plan() {
        plan = editing.createPlan(new NewPlan("PST", PlanKind.PST, 2024, 2030, null, Set.of()));
    }

    private static IntakeItem item(int index, @Nullable Integer parent, ItemLevel level, String title) {
        return new IntakeItem(index, parent, level, FieldTexts.titled(title), Map.of(), Map.of());
    }

    @Test
    void a_plan_is_filled_in_the_order_of_the_list() {
        PendingMark mark = new PendingMark(
                ReviewReason.CONFIRMATION, "", "Odile", Instant.parse("2026-02-01T08:00:00.123456789Z"));
        Map<String, String> extras = new LinkedHashMap<>();
        extras.put("Remarques « internes »", "a\"b\\c\né");
        extras.put("Autre", "x");
        IntakeItem action = new IntakeItem(
                12,
                10,
                ACTION,
                FieldTexts.titled("Planter")
                        .with(ItemField.DEADLINE, "législature")
                        .with(ItemField.SERVICE, "PCS\nService J"),
                Map.of(ItemField.DEADLINE, mark),
                extras);

        IntakeResult result = intake.intake(
                plan,
                List.of(
                        item(10, null, DOMAIN, "Citoyenneté"),
                        action,
                        item(11, 10, OPERATIONAL_OBJECTIVE, "Réunir"),
                        item(13, 11, ACTION, "Inviter"),
                        item(14, null, DOMAIN, "Autre")),
                "IMPORT pst.xlsx");

        PlanSnapshot read = reading.open(plan);
        assertThat(read.rows().stream().map(ItemRow::title))
                .containsExactly("Citoyenneté", "Planter", "Réunir", "Inviter", "Autre");
        ItemRow planted = read.row(result.ids().get(12)).orElseThrow();
        assertThat(planted.texts()).isEqualTo(action.texts());
        assertThat(new ArrayList<>(planted.extras().entrySet())).isEqualTo(new ArrayList<>(extras.entrySet()));
        assertThat(planted.deadline().to()).hasToString("2030-12-31");
        assertThat(planted.pending()).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(planted.pending().get(ItemField.DEADLINE).askedAt()).hasToString("2026-02-01T08:00:00.123456Z");
        assertThat(pilots.all().stream().map(Pilot::name)).containsExactly("PCS", "Service J");
        assertThat(history.of(planted.id().value())).singleElement().satisfies(entry -> assertThat(entry.origin())
                .isEqualTo("IMPORT pst.xlsx"));
    }

    @Test
    void a_filled_plan_is_worked_on_like_any_other() {
        IntakeResult result =
                intake.intake(plan, List.of(item(0, null, ACTION, "un"), item(1, null, ACTION, "deux")), "IMPORT");
        editing.moveUp(result.ids().get(1));
        editing.create(new NewItem(plan, null, result.ids().get(1), ACTION, "entre"));

        assertThat(reading.open(plan).rows().stream().map(ItemRow::title)).containsExactly("deux", "entre", "un");
    }

    @Test
    void a_plan_that_has_items_is_refused_even_when_they_are_in_the_bin() {
        ItemId item = editing.create(new NewItem(plan, null, null, ACTION, "là"));
        assertThatThrownBy(() -> intake.intake(plan, List.of(), "IMPORT")).isInstanceOf(IllegalStateException.class);
        editing.delete(item);
        assertThatThrownBy(() -> intake.intake(plan, List.of(), "IMPORT")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> intake.intake(PlanId.random(), List.of(), "IMPORT"))
                .isInstanceOf(PlanNotFoundException.class);
    }

    @Test
    void what_hangs_wrongly_is_refused_as_a_whole() {
        assertThatThrownBy(() -> intake.intake(
                        plan, List.of(item(0, null, ACTION, "un"), item(1, 0, DOMAIN, "sous l’action")), "IMPORT"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> intake.intake(
                        plan, List.of(item(0, 1, ACTION, "avant"), item(1, null, DOMAIN, "après")), "IMPORT"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> intake.intake(
                        plan, List.of(item(0, null, ACTION, "un"), item(0, null, ACTION, "deux")), "IMPORT"))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(reading.open(plan).rows()).isEmpty();
    }

    @Test
    void plan_and_items_are_created_in_one_transaction_or_not_at_all() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        PlanId created = transaction.execute(status -> {
            PlanId id = editing.createPlan(NewPlan.titled("Importé", PlanKind.PST));
            intake.intake(id, List.of(item(0, null, ACTION, "un")), "IMPORT");
            return id;
        });
        PlanId abandoned = transaction.execute(status -> {
            PlanId id = editing.createPlan(NewPlan.titled("Abandonné", PlanKind.PST));
            intake.intake(
                    id,
                    List.of(new IntakeItem(
                            0,
                            null,
                            ACTION,
                            FieldTexts.titled("un").with(ItemField.AGENT, "Jamais Vue"),
                            Map.of(),
                            Map.of())),
                    "IMPORT");
            status.setRollbackOnly();
            return id;
        });

        assertThat(reading.open(created).rows()).hasSize(1);
        assertThat(reading.find(abandoned)).isEmpty();
        assertThat(pilots.all()).isEmpty();
    }

    @Test
    void a_name_whose_first_saver_failed_is_added_by_the_next() {
        List<IntakeItem> items = List.of(new IntakeItem(
                0, null, ACTION, FieldTexts.titled("un").with(ItemField.AGENT, "Service J"), Map.of(), Map.of()));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            intake.intake(plan, items, "IMPORT");
            status.setRollbackOnly();
        });

        intake.intake(plan, items, "IMPORT");

        assertThat(pilots.all().stream().map(Pilot::name)).containsExactly("Service J");
    }

    @Test
    void five_thousand_items_go_in_and_come_out() {
        List<IntakeItem> items = new ArrayList<>();
        for (int n = 0; n < 5_000; n++) {
            boolean objective = n % 10 == 0;
            items.add(new IntakeItem(
                    n,
                    objective ? null : n - n % 10,
                    objective ? OPERATIONAL_OBJECTIVE : ACTION,
                    FieldTexts.titled("Élément " + n)
                            .with(ItemField.DEADLINE, "2e sem. 2026")
                            .with(ItemField.SERVICE, "Service " + n % 50)
                            .with(ItemField.BUDGET_ORDINARY, "CCE 3.000 €\nCPJ ??"),
                    Map.of(),
                    Map.of()));
        }

        long start = System.nanoTime();
        intake.intake(plan, items, "IMPORT");
        Duration in = Duration.ofNanos(System.nanoTime() - start);
        ForgetfulPlans.forget(context);
        PlanSnapshot read = reading.open(plan);
        Duration all = Duration.ofNanos(System.nanoTime() - start);

        assertThat(read.rows()).hasSize(5_000);
        assertThat(history.ofPlan(plan.value(), 6_000).stream().map(ChangeEntry::field))
                .hasSize(5_001);
        // Three seconds on a quiet machine; twice that here, where tests share it.
        assertThat(in).isLessThan(Duration.ofSeconds(8));
        assertThat(all).isLessThan(Duration.ofSeconds(12));
    }

    private ItemRevision revision(ItemId item, FieldTexts after, Map<String, String> extras) {
        ItemRow row = reading.open(plan).row(item).orElseThrow();
        return new ItemRevision(item, row.texts(), after, row.extras(), extras, "Action a!L7");
    }

    @Test
    void texts_of_several_items_change_together_and_say_where_from() {
        Map<Integer, ItemId> ids = intake.intake(
                        plan, List.of(item(0, null, ACTION, "Un"), item(1, null, ACTION, "Deux")), "IMPORT a.xml")
                .ids();
        FieldTexts one = FieldTexts.titled("Un").with(ItemField.SERVICE, "Espaces verts");

        RevisionOutcome outcome = intake.revise(
                plan,
                List.of(
                        revision(ids.get(0), one, Map.of("Projection", "100")),
                        revision(ids.get(1), FieldTexts.titled("2"), Map.of())),
                "IMPORT b.xml");

        assertThat(outcome).isEqualTo(new RevisionOutcome.Revised(2));
        ItemRow changed = reading.open(plan).row(ids.get(0)).orElseThrow();
        assertThat(changed.texts()).isEqualTo(one);
        assertThat(changed.extras()).containsEntry("Projection", "100");
        assertThat(pilots.all()).extracting(Pilot::name).contains("Espaces verts");
        assertThat(history.of(ids.get(0).value()))
                .filteredOn(entry -> entry.origin().equals("IMPORT b.xml Action a!L7"))
                .extracting(ChangeEntry::field)
                .containsExactlyInAnyOrder("service", "Projection");
    }

    @Test
    void none_of_several_items_changes_when_one_is_not_as_it_was_seen() {
        Map<Integer, ItemId> ids = intake.intake(
                        plan, List.of(item(0, null, ACTION, "Un"), item(1, null, ACTION, "Deux")), "IMPORT a.xml")
                .ids();
        List<ItemRevision> seen = List.of(
                revision(ids.get(0), FieldTexts.titled("1"), Map.of()),
                revision(ids.get(1), FieldTexts.titled("2"), Map.of()));
        intake.revise(plan, List.of(revision(ids.get(1), FieldTexts.titled("Trois"), Map.of())), "IMPORT b.xml");

        RevisionOutcome outcome = intake.revise(plan, seen, "IMPORT c.xml");

        assertThat(outcome).isEqualTo(new RevisionOutcome.Outdated(List.of(ids.get(1))));
        assertThat(reading.open(plan).rows()).extracting(ItemRow::title).containsExactly("Un", "Trois");
    }

    @Test
    void a_copy_goes_without_the_name_that_another_application_gave_to_the_original() {
        ItemId original = intake.intake(
                        plan,
                        List.of(new IntakeItem(
                                0,
                                null,
                                ACTION,
                                FieldTexts.titled("Un"),
                                Map.of(),
                                Map.of("eComptes ElementId", "a-1", "Remarque", "x"))),
                        "IMPORT a.xml")
                .ids()
                .get(0);

        ItemId copy = editing.duplicate(original);

        assertThat(reading.open(plan).row(copy).orElseThrow().extras()).containsExactly(Map.entry("Remarque", "x"));
        assertThat(reading.open(plan).row(original).orElseThrow().extras()).containsKey("eComptes ElementId");
    }
}
