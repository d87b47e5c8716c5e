package be.jalon.plan;

import static be.jalon.plan.ItemField.DEADLINE;
import static be.jalon.plan.ItemField.SERVICE;
import static be.jalon.plan.ItemLevel.ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.internal.ForgetfulPlans;
import be.jalon.shared.Sentence;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** What was doubtful at the import stays on the items until somebody looked at it. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanDoubtsTest {

    private static final DoubtMark DATE = new DoubtMark(
            "??", "Volet!G9", "pst.xlsx", List.of(new Sentence("values.doubt.deadline.unknown", List.of("??"))));
    private static final DoubtMark NAME = new DoubtMark(
            "PCS / CPAS",
            "Volet!E9",
            "pst.xlsx",
            List.of(new Sentence("values.doubt.pilots.split", List.of("PCS / CPAS"))));

    @Autowired
    PlanIntake intake;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    ApplicationContext context;

    PlanId plan;
    ItemId item;

    @BeforeEach
    void an_imported_action_with_two_doubts() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        FieldTexts texts = FieldTexts.titled("Planter").with(DEADLINE, "??").with(SERVICE, "PCS / CPAS");
        Map<Integer, ItemId> ids = intake.intake(
                        plan,
                        List.of(
                                new IntakeItem(
                                        0,
                                        null,
                                        ACTION,
                                        texts,
                                        Map.of(),
                                        Map.of(),
                                        Map.of(DEADLINE, DATE, SERVICE, NAME),
                                        Map.of(),
                                        "Volet!C9"),
                                new IntakeItem(1, null, ACTION, FieldTexts.titled("Isoler"), Map.of(), Map.of())),
                        "IMPORT pst.xlsx")
                .ids();
        item = ids.get(0);
        reading.open(plan);
    }

    private ItemRow row() {
        return reading.open(plan).row(item).orElseThrow();
    }

    private void save(ItemField field, String text) {
        ItemRow row = row();
        SaveOutcome outcome = editing.save(
                new ItemEdit(item, row.version(), row.texts(), row.texts().with(field, text)));
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void they_come_with_the_plan_and_are_counted_and_found() {
        PlanSnapshot read = reading.open(plan);

        assertThat(row().openDoubts()).containsExactly(Map.entry(SERVICE, NAME), Map.entry(DEADLINE, DATE));
        assertThat(row().openDoubts().get(DEADLINE).said(Locale.FRENCH)).contains("Échéance inconnue");
        assertThat(read.doubts()).isEqualTo(2);
        PlanFilter filter = PlanFilter.of(Map.of(FilterParameters.DOUBT, List.of(FilterParameters.YES)));
        assertThat(read.filter(filter, LocalDate.of(2026, 1, 1)).hits()).containsExactly(item);
    }

    @Test
    void another_text_settles_a_doubt_and_the_old_text_taken_up_again_opens_it_again() {
        save(DEADLINE, "2027");
        assertThat(row().openDoubts()).containsOnlyKeys(SERVICE);
        assertThat(reading.open(plan).doubts()).isEqualTo(1);

        save(DEADLINE, "??");
        assertThat(row().openDoubts()).containsOnlyKeys(SERVICE, DEADLINE);
    }

    @Test
    void what_is_written_without_being_read_is_what_a_reading_finds() {
        save(DEADLINE, "2027");
        ItemRow written = row();

        ForgetfulPlans.forget(context);

        assertThat(row()).isEqualTo(written);
    }

    @Test
    void a_text_that_is_found_right_is_no_doubt_any_more_whatever_happens_to_it() {
        long version = row().version();

        assertThat(editing.confirmDoubt(item, DEADLINE, DATE)).isTrue();

        assertThat(row().openDoubts()).containsOnlyKeys(SERVICE);
        assertThat(row().version()).isGreaterThan(version);
        save(DEADLINE, "2027");
        save(DEADLINE, "??");
        assertThat(row().openDoubts()).containsOnlyKeys(SERVICE);
        ForgetfulPlans.forget(context);
        assertThat(row().doubts()).containsOnlyKeys(SERVICE);
    }

    @Test
    void a_confirmation_is_taken_back_as_long_as_the_text_stays() {
        editing.confirmDoubt(item, DEADLINE, DATE);

        assertThat(editing.reopenDoubt(item, DEADLINE, DATE)).isTrue();
        assertThat(row().openDoubts()).containsEntry(DEADLINE, DATE);
        assertThat(editing.reopenDoubt(item, DEADLINE, DATE)).isFalse();

        editing.confirmDoubt(item, DEADLINE, DATE);
        save(DEADLINE, "2027");
        assertThat(editing.reopenDoubt(item, DEADLINE, DATE)).isFalse();
        assertThat(row().doubts()).containsOnlyKeys(SERVICE);
    }

    @Test
    void nobody_confirms_a_text_that_he_has_not_seen() {
        save(DEADLINE, "2027");

        assertThat(editing.confirmDoubt(item, DEADLINE, DATE)).isFalse();
        assertThat(editing.confirmDoubt(item, SERVICE, DATE)).isFalse();

        save(DEADLINE, "??");
        assertThat(row().openDoubts()).containsOnlyKeys(SERVICE, DEADLINE);
    }

    @Test
    void what_somebody_else_confirmed_already_is_no_conflict() {
        editing.confirmDoubt(item, DEADLINE, DATE);
        long version = row().version();

        assertThat(editing.confirmDoubt(item, DEADLINE, DATE)).isTrue();
        assertThat(row().version()).isEqualTo(version);
    }

    @Test
    void a_save_begun_before_a_confirmation_keeps_it() {
        ItemRow before = row();
        editing.confirmDoubt(item, DEADLINE, DATE);

        editing.save(new ItemEdit(
                item, before.version(), before.texts(), before.texts().with(ItemField.NOTES, "vu")));

        assertThat(row().openDoubts()).containsOnlyKeys(SERVICE);
    }

    @Test
    void doubts_go_to_the_bin_and_come_back_with_their_item_and_a_copy_has_none() {
        ItemId copy = editing.duplicate(item);
        editing.delete(item);
        assertThat(reading.open(plan).doubts()).isZero();

        editing.restore(item);

        assertThat(row().openDoubts()).hasSize(2);
        assertThat(reading.open(plan).row(copy).orElseThrow().doubts()).isEmpty();
    }

    @Test
    void confirming_and_settling_by_a_save_cost_five_statements_at_most() {
        assertThat(SqlCount.during(() -> editing.confirmDoubt(item, DEADLINE, DATE)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5);
        assertThat(SqlCount.during(() -> editing.reopenDoubt(item, DEADLINE, DATE)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5);
        assertThat(SqlCount.during(() -> save(SERVICE, "Un service que personne ne connaît")))
                .hasSizeLessThanOrEqualTo(6); // One more for the reading that precedes the save.
        ForgetfulPlans.forget(context);
        assertThat(SqlCount.during(() -> reading.open(plan))).hasSize(2);
    }

    @Test
    void of_a_very_long_text_the_beginning_is_remembered_and_of_many_sentences_the_first_ones() {
        String text = "a".repeat(40_000);
        DoubtMark mark = new DoubtMark(
                text,
                "A!B1",
                "a.xlsx",
                java.util.Collections.nCopies(50, new Sentence("values.doubt.deadline.long", List.of(text))));

        assertThat(mark.concerns(text)).isTrue();
        assertThat(mark.concerns("b" + text)).isFalse();
        assertThat(mark.text().length()).isLessThan(5_000);
        assertThat(mark.said(Locale.FRENCH).length()).isLessThan(2_000);
    }
}
